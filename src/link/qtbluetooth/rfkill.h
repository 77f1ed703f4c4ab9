// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// True when a Bluetooth switch below the folder is off, by a key or by software. For a BlueZ that does not tell it in
/// PowerState; reads a few bytes from the kernel, never from a disk.
bool isBluetoothBlocked(const QString &folder = QStringLiteral("/sys/class/rfkill"));

} // namespace neobeat
