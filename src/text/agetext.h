// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// How long ago something was: "just now", "2 s ago", "3 min ago", "5 h ago"; empty for negative ages.
QString ageText(int seconds);

} // namespace neobeat
