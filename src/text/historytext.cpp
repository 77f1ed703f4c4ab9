// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/historytext.h"

#include "base/localmoment.h"
#include "base/timeunits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

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

/// The context under which translators find these texts.
struct NewHistory
{
    Q_DECLARE_TR_FUNCTIONS(NewHistory)
};

constexpr auto leftOutContext = "LeftOut";

/// Indexed by the value of Objection; %1 is the number of entries.
constexpr std::array<const char *, objectionCount> sentences{
    QT_TRANSLATE_NOOP("LeftOut", "%1 without a possible heart rate"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 from before the watch existed"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 from more than a day ahead"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 that would end before the start"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 longer than a year"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 with an impossible battery level"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 marks of no activity"),
};

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

ErrorText newHistoryText(const Error &reason, const QString &oldName)
{
    ErrorText text = ErrorText::from(reason);
    if (reason.code == Error::Code::HistoryNewer) {
        text.title = NewHistory::tr("The history is from a newer Neobeat, so a new one has begun.");
        text.advice
            = NewHistory::tr("Nothing of it was deleted: its file is called %1 now. Install the newer version again to "
                             "see it.")
                  .arg(oldName);
    } else {
        text.title = NewHistory::tr("The history was damaged, so a new one has begun.");
        text.advice = NewHistory::tr("Nothing of it was deleted: its file is called %1 now. Import that to take over "
                                     "what can be read.")
                          .arg(oldName);
    }
    return text;
}

QString leftOutWords(const LeftOut &leftOut)
{
    const QLocale locale;
    QStringList parts;
    for (int i = 0; i < objectionCount; ++i) {
        if (const qint64 count = leftOut.of(Objection(i)); count > 0)
            parts.append(
                QCoreApplication::translate(leftOutContext, sentences.at(std::size_t(i))).arg(locale.toString(count)));
    }
    QStringList words;
    if (!parts.isEmpty())
        words.append(QCoreApplication::translate(leftOutContext, "Left out: %1.").arg(parts.join(u", "_s)));
    if (leftOut.shortened() > 0) {
        words.append(QCoreApplication::translate(leftOutContext, "Too long and shortened: %1 texts.")
                         .arg(locale.toString(leftOut.shortened())));
    }
    return words.join(u' ');
}

} // namespace neobeat
