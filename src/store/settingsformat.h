// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace neobeat {

/// Values by name, "group/name" for one in a group.
using SettingsValues = QMap<QString, QString>;

/// Reads an INI file that contains only text. Qt's own reader also builds lists and objects of any type that a file
/// asks for, so a damaged file could use up all memory. Reads what Qt writes for plain values; lines that are not plain
/// values are ignored.
SettingsValues parseSettings(const QByteArray &text);

/// The reverse.
QByteArray settingsText(const SettingsValues &values);

} // namespace neobeat
