// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/loggedday.h"

#include <algorithm>

namespace neobeat {

namespace {

using Kind = MinuteSample::Kind;

constexpr int fewestForResting = 30;

int restingOf(const std::array<int, 256> &rates, int readings)
{
    if (readings < fewestForResting)
        return -1;
    int passed = 0;
    for (std::size_t bpm = 0; bpm < rates.size(); ++bpm) {
        passed += rates.at(bpm);
        if (passed * 20 >= readings)
            return int(bpm);
    }
    return -1;
}

QDate firstDayOf(const QDate &date, PeriodLength length)
{
    return length == PeriodLength::Week ? date.addDays(1 - date.dayOfWeek()) : QDate(date.year(), date.month(), 1);
}

QDate lastDayOf(const QDate &first, PeriodLength length)
{
    return length == PeriodLength::Week ? first.addDays(6) : first.addMonths(1).addDays(-1);
}

} // namespace

Kind kindOf(const MinuteSample &sample, KindReading reading)
{
    if (reading == KindReading::NewerModels)
        return sample.kindOfNewerModels();
    const Kind kind = sample.kind();
    return kind == Kind::Unknown && reading == KindReading::Either ? sample.kindOfNewerModels() : kind;
}

Kind KindFollower::next(const LoggedMinute &minute)
{
    const Kind kind = kindOf(minute.sample, m_reading);
    if (!continuesKind(kind)) {
        m_kind = kind;
        m_since = minute.time;
    } else if (minute.time != m_last + ms::minute || minute.time - m_since > longest) {
        m_kind = Kind::Unknown;
    }
    m_last = minute.time;
    return m_kind;
}

void DayTally::add(const LoggedMinute &minute, Kind kind)
{
    ++m_day.minutes;
    m_day.steps += minute.sample.steps();
    m_day.notWorn += kind == Kind::NotWorn ? 1 : 0;
    m_day.charging += kind == Kind::Charging ? 1 : 0;
    const std::optional<int> bpm = minute.sample.bpm();
    if (!bpm)
        return;
    m_day.low = m_day.readings == 0 ? *bpm : std::min(m_day.low, *bpm);
    m_day.high = std::max(m_day.high, *bpm);
    m_day.sum += *bpm;
    ++m_day.readings;
    ++m_rates.at(std::size_t(*bpm));
}

void DayTally::addNight(Kind kind)
{
    m_day.lightSleep += kind == Kind::LightSleep ? 1 : 0;
    m_day.deepSleep += kind == Kind::DeepSleep ? 1 : 0;
    m_day.remSleep += kind == Kind::RemSleep ? 1 : 0;
}

LoggedDay DayTally::result(const QDate &date) const
{
    LoggedDay day = m_day;
    day.date = date;
    day.resting = restingOf(m_rates, day.readings);
    return day;
}

QList<LoggedPeriod> periodsOf(const QList<LoggedDay> &days, PeriodLength length)
{
    QList<LoggedPeriod> periods;
    for (const LoggedDay &day : days) {
        const QDate first = firstDayOf(day.date, length);
        if (periods.isEmpty() || periods.last().first != first) {
            periods.append(LoggedPeriod());
            periods.last().first = first;
            periods.last().last = lastDayOf(first, length);
        }
        LoggedPeriod &period = periods.last();
        period.days += day.minutes > 0 ? 1 : 0;
        period.steps += day.steps;
        period.nights += day.sleep() > 0 ? 1 : 0;
        period.sleep += day.sleep();
        period.restingDays += day.resting > 0 ? 1 : 0;
        period.restingSum += std::max(day.resting, 0);
    }
    return periods;
}

} // namespace neobeat
