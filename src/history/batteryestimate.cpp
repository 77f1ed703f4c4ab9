// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/batteryestimate.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

namespace {

constexpr double millisecondsPerHour = 3'600'000;
constexpr int leastDrop = 3; ///< Percent; with less, whole percents hide the rate.
constexpr double leastStreamedHours = 2;
constexpr double deviations = 1.96; ///< Of a normal distribution, for 19 of 20 cases.

/// Percent per hour: what is used all the time, and what measuring adds to it.
struct Rates
{
    double base = 0;
    double added = 0;
    double addedVariance = 0;
};

/// The sums of a least-squares fit of drop = base * hours + added * streamed. The weight of an interval is the inverse
/// of the variance of its drop: the rounding to whole percents at one end, and a tenth of the drop for changing use.
struct Sums
{
    double tt = 0, ts = 0, ss = 0, td = 0, sd = 0;

    explicit Sums(const QList<DischargeInterval> &intervals)
    {
        for (const DischargeInterval &interval : intervals) {
            const double w = weightOf(interval);
            tt += w * interval.hours * interval.hours;
            ts += w * interval.hours * interval.streamedHours;
            ss += w * interval.streamedHours * interval.streamedHours;
            td += w * interval.hours * interval.drop;
            sd += w * interval.streamedHours * interval.drop;
        }
    }

    static double weightOf(const DischargeInterval &interval)
    {
        return 1 / (1.0 / 12 + std::pow(0.1 * interval.drop, 2));
    }
};

/// How much more the drops differ from the fit than their rounding explains; 1 at least.
double excess(const QList<DischargeInterval> &intervals, const Rates &rates)
{
    double chiSquare = 0;
    for (const DischargeInterval &interval : intervals) {
        const double expected = rates.base * interval.hours + rates.added * interval.streamedHours;
        chiSquare += Sums::weightOf(interval) * std::pow(interval.drop - expected, 2);
    }
    return std::max(1.0, chiSquare / double(intervals.size() - 2));
}

/// Empty when the two cannot be distinguished, or a rate is below zero.
std::optional<Rates> twoRates(const QList<DischargeInterval> &intervals, const Sums &sums)
{
    const double determinant = sums.tt * sums.ss - sums.ts * sums.ts;
    if (intervals.size() < 4 || determinant <= 1e-6 * sums.tt * sums.ss)
        return std::nullopt;
    Rates rates{(sums.ss * sums.td - sums.ts * sums.sd) / determinant,
                (sums.tt * sums.sd - sums.ts * sums.td) / determinant};
    if (rates.base < 0 || rates.added < 0)
        return std::nullopt;
    const double scale = excess(intervals, rates) / determinant;
    rates.addedVariance = scale * sums.tt;
    return rates;
}

/// From the mean use of all intervals, because how much will be measured is unknown; the limits come from how much
/// the intervals differ, and from the rounding at both ends.
EstimatedValue daysLeft(const QList<DischargeInterval> &intervals, double hours, int drop, int level)
{
    const double rate = drop / hours;
    double squares = 0;
    for (const DischargeInterval &interval : intervals)
        squares += std::pow(interval.drop - rate * interval.hours, 2);
    const double count = double(intervals.size());
    const double variance = (squares * (count > 1 ? count / (count - 1) : 1) + 1.0 / 6) / (hours * hours);
    const double margin = deviations * std::sqrt(variance);
    // Never below a fifth of the estimate, so that few levels do not promise eternity.
    const double slowest = std::max(rate / 5, rate - margin);
    const auto days = [level](double percentPerHour) { return level / percentPerHour / 24; };
    return {days(rate), days(rate + margin), days(slowest)};
}

} // namespace

BatteryEstimate estimateBattery(const QList<DischargeInterval> &intervals, std::optional<int> level)
{
    double hours = 0;
    double streamed = 0;
    int drop = 0;
    for (const DischargeInterval &interval : intervals) {
        hours += interval.hours;
        streamed += interval.streamedHours;
        drop += interval.drop;
    }
    BatteryEstimate estimate;
    estimate.observedDays = hours / 24;
    if (drop < leastDrop || hours <= 0)
        return estimate;

    if (level)
        estimate.daysLeft = daysLeft(intervals, hours, drop, *level);
    const auto rates = streamed >= leastStreamedHours ? twoRates(intervals, Sums(intervals)) : std::nullopt;
    const double margin = rates ? deviations * std::sqrt(rates->addedVariance) : 0;
    // What does not differ from nothing is not reported.
    if (rates && rates->added > margin)
        estimate.streamingDrop = EstimatedValue{rates->added, rates->added - margin, rates->added + margin};
    return estimate;
}

QList<std::pair<TimeRange, DischargeInterval>> dischargesIn(const QList<BatteryEntry> &levels)
{
    QList<std::pair<TimeRange, DischargeInterval>> intervals;
    const BatteryEntry *start = nullptr;
    for (const BatteryEntry &entry : levels) {
        // A level that did not fall was charged; without its start the next part begins here.
        const bool falls = start && !start->charging && !entry.charging && entry.level < start->level;
        if (falls) {
            const TimeRange range{start->time, entry.time};
            intervals.append({range, {double(range.length()) / millisecondsPerHour, 0, start->level - entry.level}});
        }
        const bool isRepeated = start && !entry.charging && !start->charging && entry.level == start->level;
        if (!isRepeated)
            start = &entry;
    }
    return intervals;
}

HistoryReader::Answer<BatteryEstimate> estimateBattery(HistoryReader &reader, const WatchEntry &watch, qint64 now)
{
    const auto known = reader.watch(watch);
    if (!known)
        return known.error();
    const qint64 reach = std::chrono::milliseconds(batteryEstimateReach).count();
    const auto levels = reader.battery(known->id, {now - reach, now + 1});
    if (!levels)
        return levels.error();
    QList<DischargeInterval> intervals;
    for (auto &[range, interval] : dischargesIn(*levels)) {
        const auto statistics = reader.statistics(known->id, range);
        if (!statistics)
            return statistics.error();
        interval.streamedHours
            = std::min(interval.hours, double(statistics->time.total().count()) / millisecondsPerHour);
        intervals.append(interval);
    }
    const bool discharges = !levels->isEmpty() && !levels->last().charging;
    return estimateBattery(intervals, discharges ? std::optional(levels->last().level) : std::nullopt);
}

} // namespace neobeat
