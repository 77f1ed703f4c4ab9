// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/worldclock.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr char listCommand = 0x03;
constexpr int quarterOfAnHour = 15 * 60;
constexpr qsizetype codeLength = 3;
constexpr qsizetype longestLabel = 32;

/// Daylight saving of a zone: whether it has any at that moment or later, how much, and when it changes.
QByteArray daylightOf(const QTimeZone &zone, const QDateTime &moment)
{
    const bool isNow = zone.isDaylightTime(moment);
    const QTimeZone::OffsetData next = zone.nextTransition(moment);
    const bool isLater = next.atUtc.isValid() && next.daylightTimeOffset != 0;
    if (!isNow && !isLater)
        return QByteArray(6, '\0');
    const int saved = (isNow ? zone.daylightTimeOffset(moment) : next.daylightTimeOffset) / 60;
    QByteArray bytes(6, '\0');
    bytes[0] = isNow ? 1 : 2;
    bytes[1] = char(std::clamp(saved, 0, 255));
    const qint64 change = next.atUtc.isValid() ? next.atUtc.toSecsSinceEpoch() : 0;
    if (change > 0 && change <= std::numeric_limits<quint32>::max())
        qToLittleEndian(quint32(change), bytes.data() + 2);
    return bytes;
}

QByteArray plainText(const QString &text, qsizetype longest)
{
    return QString(text).remove(QChar::Null).left(longest).toUtf8();
}

} // namespace

bool WorldClock::isValid() const
{
    return QTimeZone::isTimeZoneIdAvailable(zone);
}

QString WorldClock::shownLabel() const
{
    return label.isEmpty() ? QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ') : label;
}

QByteArray WorldClock::encode(const QList<WorldClock> &clocks, const QDateTime &moment)
{
    QByteArray entries;
    char count = 0;
    for (const WorldClock &clock : clocks) {
        if (!clock.isValid() || count == most)
            continue;
        const QTimeZone zone(clock.zone);
        const QString place = clock.shownLabel();
        entries += QByteArray(1, count++) + plainText(place.toUpper(), codeLength) + '\0' + '\0'
            + plainText(place, longestLabel) + '\0' + char(zone.standardTimeOffset(moment) / quarterOfAnHour)
            + daylightOf(zone, moment);
    }
    return QByteArray(1, listCommand) + count + entries;
}

} // namespace neobeat
