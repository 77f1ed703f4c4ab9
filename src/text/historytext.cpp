// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/historytext.h"

#include "base/localmoment.h"
#include "base/timeunits.h"
#include "text/datetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

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
    if (first == last)
        return dateText(first, DateForm::WeekdayLong, locale);
    const DateForm form = first.year() != last.year() ? DateForm::Long
        : first.month() != last.month()               ? DateForm::LongWithoutYear
                                                      : DateForm::Day;
    return fromTo(dateText(first, form, locale), dateText(last, DateForm::Long, locale));
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

/// Indexed by the value of Objection. Texts of src/text have the right number without a translation, for the terminal.
constexpr std::array<const char *, objectionCount> sentences{
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln without a possible heart rate"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln from before the watch existed"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln from more than a day ahead"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln that would end before the start"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln longer than a year"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln with an impossible battery level"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln with a mark of no activity"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln in an impossible time zone"),
    QT_TRANSLATE_N_NOOP("LeftOut", "%Ln with an RR interval of no length"),
};

QString leftOutText(const char *text, qint64 count)
{
    return QCoreApplication::translate("LeftOut", text, nullptr,
                                       int(std::min<qint64>(count, std::numeric_limits<int>::max())));
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

QString rangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    const QDate last = QDateTime::fromMSecsSinceEpoch(range.to - 1, zone).date();
    if (range.length() >= 3 * day || (isMidnight(from) && isMidnight(to)))
        return dates(from.date(), last, locale);
    const ClockForm clock = range.length() < 5 * minute ? ClockForm::Seconds : ClockForm::Minutes;
    if (from.date() == last) {
        const QString hours = fromTo(clockText(from.time(), clock, locale), clockText(to.time(), clock, locale));
        return atTime(dateText(from.date(), DateForm::WeekdayLong, locale), hours);
    }
    const bool sameYear = from.date().year() == to.date().year();
    const QString first = dateText(from.date(), sameYear ? DateForm::LongWithoutYear : DateForm::Long, locale);
    return fromTo(atTime(first, clockText(from.time(), clock, locale)),
                  atTime(dateText(to.date(), DateForm::Long, locale), clockText(to.time(), clock, locale)));
}

QString shortRangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    if (range.length() == 0)
        return clockText(from.time(), ClockForm::Seconds, locale);
    if (range.length() >= day) {
        // Buckets of days are in UTC: the local day is the one that contains most of them.
        const QDate first = from.addMSecs(12 * hour).date();
        return dates(first, std::max(first, to.addMSecs(-12 * hour).date()), locale);
    }
    const ClockForm clock = range.length() < minute ? ClockForm::Seconds : ClockForm::Minutes;
    const QString start = clockText(from.time(), clock, locale);
    if (range.length() == minute)
        return start;
    const QString hours = fromTo(start, clockText(to.time(), clock, locale));
    return range.length() < hour ? hours : atTime(dateText(from.date(), DateForm::ShortWithoutYear, locale), hours);
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
    QStringList parts;
    for (int i = 0; i < objectionCount; ++i) {
        if (const qint64 count = leftOut.of(Objection(i)); count > 0)
            parts.append(leftOutText(sentences.at(std::size_t(i)), count));
    }
    QStringList words;
    if (!parts.isEmpty())
        words.append(QCoreApplication::translate("LeftOut", "Left out: %1.")
                         .arg(parts.join(QCoreApplication::translate("LeftOut", ", "))));
    if (leftOut.shortened() == 1)
        words.append(QCoreApplication::translate("LeftOut", "Too long and shortened: 1 text."));
    else if (leftOut.shortened() > 1)
        words.append(
            leftOutText(QT_TRANSLATE_N_NOOP("LeftOut", "Too long and shortened: %Ln texts."), leftOut.shortened()));
    return words.join(u' ');
}

} // namespace neobeat
