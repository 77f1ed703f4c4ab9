// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace neobeat {

/// INI files that hold text and nothing else. QSettings::IniFormat also builds lists and objects of any type that a
/// file asks for, so a damaged file could take all memory. Reads what that format wrote for plain values; lines that
/// are no such value are left out, and so is what stands behind the first 64 KiB.
QSettings::Format settingsFormat();

} // namespace neobeat
