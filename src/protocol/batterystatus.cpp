// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/batterystatus.h"

#include "protocol/localtime.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr char header = 0x0f;
constexpr quint8 unknown = 0xff;
constexpr qsizetype levelIndex = 1;
constexpr qsizetype chargingIndex = 2;
constexpr qsizetype firstDateIndex = 3;
constexpr qsizetype lastChargeIndex = 11;
constexpr qsizetype lastChargeLevelIndex = 19;
constexpr int neverYear = 1970;

std::optional<quint8> byteAt(const QByteArray &data, qsizetype index)
{
    if (index >= data.size() || static_cast<quint8>(data.at(index)) == unknown)
        return std::nullopt;
    return static_cast<quint8>(data.at(index));
}

std::optional<int> percentAt(const QByteArray &data, qsizetype index)
{
    const auto byte = byteAt(data, index);
    return byte ? std::optional(std::min<int>(*byte, 100)) : std::nullopt;
}

std::optional<bool> flagAt(const QByteArray &data, qsizetype index)
{
    const auto byte = byteAt(data, index);
    return byte && *byte <= 1 ? std::optional(*byte == 1) : std::nullopt;
}

/// The date and its zone that begin there.
std::optional<QDateTime> dateAt(const QByteArray &data, qsizetype index)
{
    const qsizetype zoneIndex = index + localtime::byteCount;
    if (data.size() <= zoneIndex)
        return std::nullopt;
    const auto moment
        = localtime::decode(QByteArrayView(data).sliced(index, localtime::byteCount), qint8(data.at(zoneIndex)));
    return moment && moment->date().year() > neverYear ? moment : std::nullopt;
}

QDateTime never()
{
    return QDateTime(QDate(neverYear, 1, 1), QTime(0, 0), Qt::UTC);
}

QByteArray momentBytes(const QDateTime &moment)
{
    return localtime::encode(moment) + localtime::encodeOffset(moment);
}

} // namespace

BatteryStatus BatteryStatus::decodeLevel(const QByteArray &data)
{
    const quint8 level = data.size() == 1 ? static_cast<quint8>(data.front()) : unknown;
    return {.level = level <= 100 ? std::optional<int>(level) : std::nullopt};
}

BatteryStatus BatteryStatus::decode(const QByteArray &data)
{
    BatteryStatus status;
    status.level = percentAt(data, levelIndex);
    status.charging = flagAt(data, chargingIndex);
    status.firstDate = dateAt(data, firstDateIndex);
    status.lastCharge = dateAt(data, lastChargeIndex);
    if (status.lastCharge)
        status.levelAtLastCharge = percentAt(data, lastChargeLevelIndex);
    return status;
}

QByteArray BatteryStatus::encode() const
{
    QByteArray data(1, header);
    data += static_cast<char>(level.value_or(unknown));
    data += static_cast<char>(charging ? int(*charging) : unknown);
    data += momentBytes(firstDate.value_or(never()));
    data += momentBytes(lastCharge.value_or(never()));
    data += static_cast<char>(levelAtLastCharge.value_or(lastCharge ? unknown : 0));
    return data;
}

} // namespace neobeat
