// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/localtime.h"

#include <QtEndian>

namespace neobeat::localtime {

namespace {

constexpr int secondsPerStep = 15 * 60;
constexpr int westernmost = -12 * 4;
constexpr int easternmost = 14 * 4;

int numberAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

} // namespace

QByteArray encode(const QDateTime &moment)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    if (!moment.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    QByteArray bytes(byteCount, '\0');
    qToLittleEndian(static_cast<quint16>(date.year()), bytes.data());
    bytes[2] = static_cast<char>(date.month());
    bytes[3] = static_cast<char>(date.day());
    bytes[4] = static_cast<char>(time.hour());
    bytes[5] = static_cast<char>(time.minute());
    bytes[6] = static_cast<char>(time.second());
    return bytes;
}

char encodeOffset(const QDateTime &moment)
{
    return static_cast<char>(qRound(double(moment.offsetFromUtc()) / secondsPerStep));
}

std::optional<QDateTime> decode(QByteArrayView bytes, qint8 offset)
{
    if (bytes.size() < byteCount || offset < westernmost || offset > easternmost)
        return std::nullopt;
    const QDate date(qFromLittleEndian<quint16>(bytes.data()), numberAt(bytes, 2), numberAt(bytes, 3));
    const QTime time(numberAt(bytes, 4), numberAt(bytes, 5), numberAt(bytes, 6));
    if (!date.isValid() || !time.isValid() || date.year() > 9999)
        return std::nullopt;
    return QDateTime(date, time, Qt::OffsetFromUTC, offset * secondsPerStep);
}

} // namespace neobeat::localtime
