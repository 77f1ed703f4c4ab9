// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/description.h"

namespace neobeat::manual {

/// The script that completes the program's command lines in bash.
QString bashCompletion(const Program &program);

} // namespace neobeat::manual
