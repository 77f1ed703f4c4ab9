// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat::standin {

inline const QString deviceInterface = QStringLiteral("org.bluez.Device1");
inline const QString characteristicInterface = QStringLiteral("org.bluez.GattCharacteristic1");
inline const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace neobeat::standin
