// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// The text without what must not leave this computer: Bluetooth addresses and pairing keys in any spelling, serial
/// numbers, and the names of home directories. Removes too much rather than too little, so keep times and versions out
/// of the text.
QString scrubbed(const QString &text);

} // namespace neobeat
