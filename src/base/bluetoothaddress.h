// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace neobeat {

/// The address in the one form that the program uses, upper-case with colons: "00:00:5E:00:53:01". Accepts every usual
/// spelling, with blanks or quotes around it: colons, dashes, underscores, dots, blanks or nothing between the pairs,
/// groups of four, and the name or path of BlueZ's object for it. Empty for any other text.
std::optional<QString> bluetoothAddress(const QString &text);

} // namespace neobeat
