// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <functional>

namespace neobeat::cli {

/// Queries the state of the radio; calls back once, with None when it can be used, else with the reason. Not after the
/// context object is destroyed.
void whenRadioKnown(Radio &radio, QObject *context, std::function<void(const Error &error)> callback);

} // namespace neobeat::cli
