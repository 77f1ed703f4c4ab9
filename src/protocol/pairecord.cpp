// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pairecord.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace neobeat {

namespace {

constexpr quint8 recordType = 0x05;
constexpr qsizetype timeIndex = 1;
constexpr qsizetype zoneIndex = 5;
constexpr qsizetype pointsIndex = 37;
constexpr qsizetype minutesIndex = 49;
constexpr qsizetype todayIndex = 55;
constexpr qsizetype totalIndex = 59;
constexpr int quarterHour = 15 * 60;
constexpr int farthestZone = 14 * 4;

float floatAt(QByteArrayView data, qsizetype index)
{
    return qFromLittleEndian<float>(data.data() + index);
}

void putFloat(QByteArray &data, qsizetype index, float value)
{
    qToLittleEndian(value, data.data() + index);
}

bool isPossible(const PaiRecord &record)
{
    return std::ranges::all_of(
        std::array{record.low.points, record.moderate.points, record.high.points, record.today, record.total},
        [](float points) { return std::isfinite(points); });
}

} // namespace

std::optional<PaiRecord> PaiRecord::decode(QByteArrayView data)
{
    if (data.size() < byteCount || quint8(data[0]) != recordType)
        return std::nullopt;
    const auto zone = qint8(data[zoneIndex]);
    if (zone < -farthestZone || zone > farthestZone)
        return std::nullopt;
    PaiRecord record;
    record.time = QDateTime::fromSecsSinceEpoch(qFromLittleEndian<quint32>(data.data() + timeIndex), Qt::OffsetFromUTC,
                                                zone * quarterHour);
    qsizetype part = 0;
    for (Part *each : {&record.low, &record.moderate, &record.high}) {
        each->points = floatAt(data, pointsIndex + 4 * part);
        each->minutes = qFromLittleEndian<quint16>(data.data() + minutesIndex + 2 * part);
        ++part;
    }
    record.today = floatAt(data, todayIndex);
    record.total = floatAt(data, totalIndex);
    return isPossible(record) ? std::optional(record) : std::nullopt;
}

QByteArray PaiRecord::encode() const
{
    QByteArray data(byteCount, '\0');
    data[0] = char(recordType);
    qToLittleEndian(quint32(time.toSecsSinceEpoch()), data.data() + timeIndex);
    data[zoneIndex] = char(time.offsetFromUtc() / quarterHour);
    qsizetype part = 0;
    for (const Part &each : {low, moderate, high}) {
        putFloat(data, pointsIndex + 4 * part, each.points);
        qToLittleEndian(quint16(each.minutes), data.data() + minutesIndex + 2 * part);
        ++part;
    }
    putFloat(data, todayIndex, today);
    putFloat(data, totalIndex, total);
    return data;
}

} // namespace neobeat
