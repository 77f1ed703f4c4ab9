// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/description.h"

namespace neobeat::manual {

/// The program with a window.
Program describeWindow();

} // namespace neobeat::manual
