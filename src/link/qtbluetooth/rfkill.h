// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// True when an rfkill switch for Bluetooth in the folder is off, by hardware or by software. For versions of BlueZ
/// that do not report it in PowerState; reads a few bytes from the kernel, never from a disk.
bool isBluetoothBlocked(const QString &folder = QStringLiteral("/sys/class/rfkill"));

} // namespace neobeat
