// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace neobeat {

/// The name that an Amazfit Neo advertises.
inline constexpr QStringView neoName = u"Amazfit Neo";

/// The company whose manufacturer data all watches of the vendor advertise.
inline constexpr quint16 huamiCompany = 0x0157;

/// True for the name that an Amazfit Neo advertises, in any case.
bool isNeoName(const QString &name);

/// True when a peripheral that advertises this is, or may be, an Amazfit Neo: its name says so, or no name was received
/// and service 0xFEE0 or company 0x0157 suggests it. The name of another model overrides these hints, since all Huami
/// watches share them.
bool looksLikeNeo(const QString &name, const QList<QUuid> &services, const QList<quint16> &manufacturers);

/// The same for what a scan reports. A template, because protocol does not know link.
bool looksLikeNeo(const auto &advertisement)
{
    return looksLikeNeo(advertisement.name, advertisement.services, advertisement.manufacturers);
}

} // namespace neobeat
