// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/acceptance.h"

#include <QString>

namespace neobeat {

/// What an import or export left out, and why, in words: "Left out: 2 from before the watch existed." Empty when
/// nothing was.
QString leftOutWords(const LeftOut &leftOut);

} // namespace neobeat
