// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>

namespace neobeat {

/// How long to wait after that many failures in a row (1 for the first), before chance makes it up to a quarter longer:
/// a broker that is away is looked for every few seconds, one that refuses is left alone for up to half a minute.
std::chrono::milliseconds mqttRetryDelay(Error::Code code, int failures);

} // namespace neobeat
