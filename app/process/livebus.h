// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How other programs read the heart rate of the running one, over the session bus; the interface is described in
/// resources/dbus/io.github.neobeat.Neobeat1.xml.
namespace neobeat::livebus {

inline const QString service = QStringLiteral("io.github.neobeat.Neobeat");
inline const QString path = QStringLiteral("/io/github/neobeat/Neobeat1");
inline const QString interface = QStringLiteral("io.github.neobeat.Neobeat1");
/// The D-Bus error of a method that cannot do what it was asked; its message says why.
inline const QString refused = QStringLiteral("io.github.neobeat.Neobeat1.Error.Refused");

} // namespace neobeat::livebus
