// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/historytext.h"

#include "base/timeunits.h"

#include <QCoreApplication>
#include <QLocale>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The context under which translators find these texts.
struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

constexpr qint64 minuteLength = ms::minute / ms::second;
constexpr qint64 hourLength = ms::hour / ms::second;
constexpr qint64 longTime = 100 * hourLength; // Its minutes are of no interest any more.

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    if (duration.count() <= 0)
        return u"–"_s;
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < minuteLength)
        return HistoryWords::tr("%1 s").arg(qMax(qint64(1), seconds));
    const qint64 minutes = (seconds + 30) / minuteLength;
    if (minutes < 60)
        return HistoryWords::tr("%1 min").arg(minutes);
    if (seconds >= longTime)
        return HistoryWords::tr("%1 h").arg((seconds + hourLength / 2) / hourLength);
    return HistoryWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, u"ddd, d MMM yyyy"_s);
}

QString monthText(const QDate &day)
{
    return QLocale().toString(day, u"MMMM yyyy"_s);
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment, u"d MMM yyyy, HH:mm"_s);
}

} // namespace neobeat
