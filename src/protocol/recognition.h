// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/sourcemodel.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace neobeat {

/// The company whose manufacturer data all watches of the vendor advertise [B4].
inline constexpr quint16 huamiCompany = 0x0157;

/// The services of which each supported source announces one, for a scan that is to report nothing else.
QList<QUuid> announcedServices();

/// True for the name that an Amazfit Neo advertises, in any case.
bool isNeoName(const QString &name);

/// What a peripheral that advertises this is, or may be; nullptr when it is no heart-rate source. A name that is known
/// decides. Otherwise service 0x180D means a standard sensor, which a watch that cannot be used by its own handshake
/// may also be, while it broadcasts. Service 0xFEE0 or the vendor's company id without any name is taken for a Neo [I]:
/// all watches of the vendor share them, and no raw advertisement of a Neo is public.
const SourceModel *recognized(const QString &name, const QList<QUuid> &services, const QList<quint16> &manufacturers);

/// The same for what a scan reports. A template, because protocol does not know link.
const SourceModel *recognized(const auto &advertisement)
{
    return recognized(advertisement.name, advertisement.services, advertisement.manufacturers);
}

/// Whether it is recognised, and supported.
bool isSupported(const auto &advertisement)
{
    const SourceModel *model = recognized(advertisement);
    return model && model->isSupported();
}

} // namespace neobeat
