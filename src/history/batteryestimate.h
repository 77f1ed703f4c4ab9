// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/historyreader.h"

#include <QList>

#include <chrono>
#include <optional>

namespace neobeat {

/// A part of a discharge, between two battery levels that the watch reported.
struct DischargeInterval
{
    double hours = 0; ///< Its length.
    double streamedHours = 0; ///< How much of it heart rate was measured continuously; at most its length.
    int drop = 0; ///< Percent that the level fell, 1 … 100.
};

/// A value with its limits: it lies within them in 19 of 20 cases, if the use of the watch stays as it was.
struct EstimatedValue
{
    double value = 0;
    double low = 0;
    double high = 0;
};

/// What the battery levels of a watch say about its battery.
struct BatteryEstimate
{
    std::optional<EstimatedValue> daysLeft; ///< Empty while charging, or when less than 3 % were used so far.
    std::optional<EstimatedValue> streamingDrop; ///< Percent per hour of continuous measuring, on top of everything
                                                 ///< else; empty when too little was measured to tell.
    double observedDays = 0; ///< The length of what it is based on.
};

/// What is looked at: older levels say more about an older battery and another use.
constexpr std::chrono::hours batteryEstimateReach{24 * 60};

/// From the parts of the discharges so far and the level now, in percent; without a level there are no days left.
BatteryEstimate estimateBattery(const QList<DischargeInterval> &intervals, std::optional<int> level);
/// The parts of all discharges among these levels; a time in which the watch was charged, or may have been, is left
/// out. The streamed hours are 0.
QList<std::pair<TimeRange, DischargeInterval>> dischargesIn(const QList<BatteryEntry> &levels);
/// From the history of a watch, by its address and whether it is simulated, up to the given moment in milliseconds
/// since 1970.
HistoryReader::Answer<BatteryEstimate> estimateBattery(HistoryReader &reader, const WatchEntry &watch, qint64 now);

} // namespace neobeat
