// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/description.h"

namespace neobeat::manual {

/// The program of the terminal.
Program describeCli();

} // namespace neobeat::manual
