// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/timeticks.h"

#include "base/localmoment.h"
#include "base/timeunits.h"
#include "text/datetext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using Unit = TickStep::Unit;

namespace {

using ms::day;
using ms::second;

struct Choice
{
    TickStep step;
    qint64 length; ///< The shortest time between two such ticks, milliseconds.
};

constexpr Choice seconds(int count)
{
    return {{Unit::Second, count}, count * second};
}

constexpr auto choices = std::to_array<Choice>({
    seconds(1),
    seconds(2),
    seconds(5),
    seconds(10),
    seconds(15),
    seconds(30),
    seconds(60),
    seconds(120),
    seconds(300),
    seconds(600),
    seconds(900),
    seconds(1'800),
    seconds(3'600),
    seconds(7'200),
    seconds(10'800),
    seconds(21'600),
    seconds(43'200),
    {{Unit::Day, 1}, day},
    {{Unit::Day, 2}, 2 * day},
    {{Unit::Week, 1}, 7 * day},
    {{Unit::Month, 1}, 28 * day},
    {{Unit::Month, 2}, 59 * day},
    {{Unit::Month, 3}, 90 * day},
    {{Unit::Month, 6}, 181 * day},
    {{Unit::Year, 1}, 365 * day},
    {{Unit::Year, 2}, 730 * day},
    {{Unit::Year, 5}, 1'826 * day},
    {{Unit::Year, 10}, 3'652 * day},
    {{Unit::Year, 50}, 18'262 * day},
});

/// Local midnights that have ticks of whole days and more.
QDate firstDate(QDate date, const TickStep &step, Qt::DayOfWeek weekStart)
{
    switch (step.unit) {
    case Unit::Week:
        return date.addDays(-((date.dayOfWeek() - weekStart + 7) % 7));
    case Unit::Month:
        return {date.year(), (date.month() - 1) / step.count * step.count + 1, 1};
    case Unit::Year:
        return {date.year() / step.count * step.count, 1, 1};
    case Unit::Day:
    case Unit::Second:
        break;
    }
    return date.addDays(-((date.day() - 1) % step.count));
}

QDate nextDate(QDate date, const TickStep &step)
{
    switch (step.unit) {
    case Unit::Week:
        return date.addDays(7);
    case Unit::Month:
        return date.addMonths(step.count);
    case Unit::Year:
        return date.addYears(step.count);
    case Unit::Day:
    case Unit::Second:
        break;
    }
    // Odd days of each month; the 31st would be too close to the 1st.
    const QDate next = date.addDays(step.count);
    const bool crowded = step.count > 1 && (next.month() != date.month() || next.day() > 30);
    return crowded ? QDate(date.year(), date.month(), 1).addMonths(1) : next;
}

/// The tick at a local midnight, for ticks of that step.
TimeTick dateTick(qint64 time, QDate date, const TickStep &step, const QLocale &locale)
{
    const auto say = [&](DateForm form, bool strong) { return TimeTick{time, dateText(date, form, locale), strong}; };
    const auto year = [&](bool strong) { return TimeTick{time, locale.toString(date, u"yyyy"_s), strong}; };
    const bool firstDay = date.day() == 1;
    const DateForm firstForm = date.month() == 1 ? DateForm::Short : DateForm::ShortWithoutYear;
    switch (step.unit) {
    case Unit::Second:
        return firstDay ? say(firstForm, true) : say(DateForm::WeekdayAndDay, true);
    case Unit::Day:
        return firstDay ? say(firstForm, true) : say(DateForm::WeekdayAndDay, false);
    case Unit::Week: {
        const bool newYear = date.addDays(-7).year() != date.year();
        return say(newYear ? DateForm::Short : DateForm::ShortWithoutYear, newYear);
    }
    case Unit::Month:
        return date.month() == 1
            ? year(true)
            : TimeTick{time, locale.standaloneMonthName(date.month(), QLocale::ShortFormat), false};
    case Unit::Year:
        break;
    }
    return year(false);
}

/// The ticks of one local day, which may have 23 or 25 hours, or even begin at another time than midnight.
void addTimes(QList<TimeTick> &ticks, QDate date, const TimeRange &range, qint64 step, const QTimeZone &zone,
              const QLocale &locale)
{
    const qint64 begin = startOfDay(date, zone);
    const qint64 end = startOfDay(date.addDays(1), zone);
    const bool even = end - begin == day;
    // On days when the clock changes, the local time of each quarter of an hour has to be looked up.
    const qint64 stride = even ? step : std::min(step, 900 * second);
    const qint64 first = begin + std::max<qint64>(0, (range.from - begin + stride - 1) / stride) * stride;
    const ClockForm form = step < 60 * second ? ClockForm::Seconds : ClockForm::Minutes;
    for (qint64 time = first; time < end && time <= range.to; time += stride) {
        const QTime local = even ? QTime::fromMSecsSinceStartOfDay(int(time - begin))
                                 : QDateTime::fromMSecsSinceEpoch(time, zone).time();
        if (time == begin)
            ticks.append(dateTick(time, date, {Unit::Second, 1}, locale));
        else if (local.msecsSinceStartOfDay() % step == 0)
            ticks.append({time, clockText(local, form, locale), false});
    }
}

} // namespace

TickStep tickStep(double milliseconds)
{
    const auto found
        = std::ranges::find_if(choices, [&](const Choice &choice) { return double(choice.length) >= milliseconds; });
    return found == choices.end() ? choices.back().step : found->step;
}

QList<TimeTick> timeTicks(const TimeRange &range, const TickStep &step, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimeTick> ticks;
    if (range.isEmpty())
        return ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(range.from, zone).date();
    if (step.unit == Unit::Second) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(range.to, zone).date();
        for (; date <= last; date = date.addDays(1))
            addTimes(ticks, date, range, step.count * second, zone, locale);
        return ticks;
    }
    for (date = firstDate(date, step, locale.firstDayOfWeek());; date = nextDate(date, step)) {
        const qint64 time = startOfDay(date, zone);
        if (time > range.to)
            return ticks;
        if (time >= range.from)
            ticks.append(dateTick(time, date, step, locale));
    }
}

} // namespace neobeat
