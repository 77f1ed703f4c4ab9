// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/currenttime.h"

#include "protocol/localtime.h"

namespace neobeat::currenttime {

namespace {

constexpr qsizetype offsetIndex = 10;

} // namespace

QByteArray encode(const QDateTime &moment)
{
    const QByteArray wallClock = localtime::encode(moment);
    if (wallClock.isEmpty())
        return {};
    const auto weekday = static_cast<char>(moment.date().dayOfWeek());
    return wallClock + weekday + QByteArray(2, '\0') + localtime::encodeOffset(moment);
}

std::optional<QDateTime> decode(const QByteArray &data)
{
    if (data.size() <= offsetIndex)
        return std::nullopt;
    return localtime::decode(data, static_cast<qint8>(data.at(offsetIndex)));
}

} // namespace neobeat::currenttime
