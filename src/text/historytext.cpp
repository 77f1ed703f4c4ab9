// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/historytext.h"

#include "base/localmoment.h"
#include "base/timeunits.h"

#include <QCoreApplication>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The context under which translators find these texts.
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

using ms::day;
using ms::hour;
using ms::minute;

constexpr qint64 minuteLength = ms::minute / ms::second;
constexpr qint64 hourLength = ms::hour / ms::second;
constexpr qint64 longTime = 100 * hourLength; // Its minutes are of no interest any more.

QString clockTime(const QDateTime &moment, bool seconds)
{
    return moment.time().toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString fromTo(const QString &from, const QString &to)
{
    return HistoryText::tr("%1 – %2").arg(from, to);
}

QString atTime(const QString &date, const QString &time)
{
    return HistoryText::tr("%1, %2").arg(date, time);
}

/// The first date omits what it has in common with the second.
QString dates(QDate first, QDate last, const QLocale &locale)
{
    const QString end = locale.toString(last, u"d MMMM yyyy"_s);
    if (first == last)
        return locale.toString(first, u"ddd, d MMMM yyyy"_s);
    if (first.year() != last.year())
        return fromTo(locale.toString(first, u"d MMMM yyyy"_s), end);
    if (first.month() != last.month())
        return fromTo(locale.toString(first, u"d MMMM"_s), end);
    return fromTo(locale.toString(first, u"d"_s), end);
}

bool isMidnight(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch() == startOfDay(moment.date(), moment.timeZone());
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    if (duration.count() <= 0)
        return u"–"_s;
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < minuteLength)
        return HistoryText::tr("%1 s").arg(qMax(qint64(1), seconds));
    const qint64 minutes = (seconds + 30) / minuteLength;
    if (minutes < 60)
        return HistoryText::tr("%1 min").arg(minutes);
    if (seconds >= longTime)
        return HistoryText::tr("%1 h").arg((seconds + hourLength / 2) / hourLength);
    return HistoryText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString dayText(const QDate &date)
{
    return QLocale().toString(date, u"ddd, d MMM yyyy"_s);
}

QString dayTitle(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, u"dddd, d MMMM yyyy"_s);
}

QString monthText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, u"MMMM yyyy"_s);
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment, u"d MMM yyyy, HH:mm"_s);
}

QString rangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    const QDate last = QDateTime::fromMSecsSinceEpoch(range.to - 1, zone).date();
    if (range.length() >= 3 * day || (isMidnight(from) && isMidnight(to)))
        return dates(from.date(), last, locale);
    const bool seconds = range.length() < 5 * minute;
    if (from.date() == last) {
        const QString hours = fromTo(clockTime(from, seconds), clockTime(to, seconds));
        return atTime(locale.toString(from.date(), u"ddd, d MMMM yyyy"_s), hours);
    }
    const bool sameYear = from.date().year() == to.date().year();
    const QString first = locale.toString(from.date(), sameYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return fromTo(atTime(first, clockTime(from, seconds)),
                  atTime(locale.toString(to.date(), u"d MMMM yyyy"_s), clockTime(to, seconds)));
}

QString shortRangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    if (range.length() == 0)
        return clockTime(from, true);
    if (range.length() >= day) {
        // Buckets of days are in UTC: the local day is the one that contains most of them.
        const QDate first = from.addMSecs(12 * hour).date();
        return dates(first, std::max(first, to.addMSecs(-12 * hour).date()), locale);
    }
    const QString hours = fromTo(clockTime(from, range.length() < minute), clockTime(to, range.length() < minute));
    if (range.length() < hour)
        return range.length() == minute ? clockTime(from, false) : hours;
    return atTime(locale.toString(from.date(), u"d MMM"_s), hours);
}

QString everythingText()
{
    return HistoryText::tr("Everything");
}

} // namespace neobeat
