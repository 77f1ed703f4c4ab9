// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace neobeat {

/// Values by name, "group/name" for one in a group.
using SettingsValues = QMap<QString, QString>;

/// Reads an INI file that holds text and nothing else. The one of Qt itself also builds lists and objects of any type
/// that a file asks for, so a damaged file could take all memory. Reads what that format wrote for plain values; lines
/// that are no such value are left out.
SettingsValues parseSettings(const QByteArray &text);

/// The same the other way.
QByteArray settingsText(const SettingsValues &values);

} // namespace neobeat
