// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/acceptance.h"

#include "protocol/heartraterange.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

// By the numbers of the enumerators.
constexpr std::array<const char *, objectionCount> names{"noHeartRate",     "beforeTheWatch", "aheadOfTime",
                                                         "endsBeforeStart", "lastsTooLong",   "noBatteryLevel",
                                                         "strayMarker",     "noTimeZone",     "noInterval"};

} // namespace

QByteArray nameOf(Objection objection)
{
    return names.at(std::size_t(objection));
}

void LeftOut::add(const LeftOut &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts.at(i) += other.m_counts.at(i);
    m_shortened += other.m_shortened;
}

qint64 LeftOut::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

QString LeftOut::forLog() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts.at(i) > 0)
            parts.append(u"%1 %2"_s.arg(QLatin1StringView(names.at(i))).arg(m_counts.at(i)));
    }
    if (m_shortened > 0)
        parts.append(u"shortened %1"_s.arg(m_shortened));
    return parts.join(u", "_s);
}

namespace acceptance {

TimeRange possibleTimes(qint64 now, qint64 first)
{
    return {first, now < firstOfWatch ? TimeRange::everything().to : now + farthestAhead};
}

std::optional<Objection> objectionTo(qint64 time, const TimeRange &possible)
{
    if (time < possible.from)
        return Objection::BeforeTheWatch;
    return time < possible.to ? std::nullopt : std::optional(Objection::AheadOfTime);
}

std::optional<Objection> objectionTo(const Sample &sample, const TimeRange &possible)
{
    if (const auto objection = objectionTo(sample.time, possible))
        return objection;
    const bool fits = sample.isReading() ? isHeartRate(sample.bpm) : sample.bpm == 0;
    return fits ? std::nullopt : std::optional(Objection::NoHeartRate);
}

std::optional<Objection> objectionTo(const BeatRun &run, const TimeRange &possible)
{
    if (run.intervals.empty() || std::ranges::find(run.intervals, 0) != run.intervals.end())
        return Objection::NoInterval;
    return objectionTo(run.range(), possible);
}

std::optional<Objection> objectionTo(const LoggedMinute &minute, const TimeRange &possible)
{
    if (const auto objection = objectionTo(minute.time, possible))
        return objection;
    const bool fits = minute.zone >= mostWesternZone && minute.zone <= mostEasternZone;
    return fits ? std::nullopt : std::optional(Objection::NoTimeZone);
}

std::optional<Objection> objectionTo(const BatteryEntry &battery, const TimeRange &possible)
{
    if (const auto objection = objectionTo(battery.time, possible))
        return objection;
    const bool fits = battery.level >= 0 && battery.level <= 100;
    return fits ? std::nullopt : std::optional(Objection::NoBatteryLevel);
}

std::optional<Objection> objectionTo(const TimeRange &range, const TimeRange &possible)
{
    if (const auto objection = objectionTo(range.from, possible))
        return objection;
    if (range.to < range.from)
        return Objection::EndsBeforeStart;
    // The end is not part of the range, so it may be the first moment that is too late.
    if (range.to > possible.to)
        return Objection::AheadOfTime;
    return range.length() <= longestRange ? std::nullopt : std::optional(Objection::LastsTooLong);
}

std::optional<Objection> objectionTo(const Marker &marker, const TimeRange &activity, const TimeRange &possible)
{
    if (const auto objection = objectionTo(marker.time, possible))
        return objection;
    const bool fits = marker.time >= activity.from && marker.time - activity.from <= longestRange;
    return fits ? std::nullopt : std::optional(Objection::StrayMarker);
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool cutsPair = text.at(longest - 1).isHighSurrogate();
    return text.first(cutsPair ? longest - 1 : longest);
}

} // namespace acceptance

Acceptance::Acceptance()
    : Acceptance(QDateTime::currentMSecsSinceEpoch())
{
}

bool Acceptance::accepts(ConnectionGap &gap)
{
    if (!accepts(gap.range))
        return false;
    gap.reason = fitting(gap.reason, acceptance::longestName);
    return true;
}

bool Acceptance::accepts(ActivityEntry &activity)
{
    if (!accepts(activity.range))
        return false;
    activity.name = fitting(activity.name, acceptance::longestName);
    activity.note = fitting(activity.note, acceptance::longestNote);
    const auto first = std::remove_if(activity.markers.begin(), activity.markers.end(),
                                      [&](Marker &marker) { return !accepts(marker, activity.range); });
    activity.markers.erase(first, activity.markers.end());
    return true;
}

bool Acceptance::accepts(Marker &marker, const TimeRange &activity)
{
    if (counted(acceptance::objectionTo(marker, activity, m_possible)))
        return false;
    marker.text = fitting(marker.text, acceptance::longestName);
    return true;
}

QString Acceptance::fitting(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    m_leftOut.addShortened();
    return acceptance::shortened(text, longest);
}

} // namespace neobeat
