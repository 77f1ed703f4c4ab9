// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedday.h"

#include <QList>
#include <QPointF>

#include <array>

namespace neobeat {

/// One minute of a day, with what it was spent on.
struct DayMinute
{
    int minute = 0; ///< Of the day, 0 … 1439, by the clock of the watch.
    MinuteSample::Kind kind = MinuteSample::Kind::Unknown; ///< Never AsBefore or Ignore.
    MinuteSample sample;
};

/// What the minutes of one hour come to.
struct DayHour
{
    int minutes = 0; ///< Minutes that are there; twice as many in the hour that the clocks repeat.
    int steps = 0;
    int low = -1; ///< Lowest heart rate in bpm; -1 without a reading.
    int high = -1; ///< Highest heart rate in bpm; -1 without a reading.
    int sum = 0; ///< Sum of the readings.
    int readings = 0;
    int sleep = 0; ///< Minutes.
    int notWorn = 0; ///< Minutes, the charger included.

    /// Mean of the readings in bpm; -1 without a reading.
    int mean() const { return readings > 0 ? (sum + readings / 2) / readings : -1; }
    bool operator==(const DayHour &other) const = default;
};

/// A part of the day that was spent in one way.
struct DayBand
{
    /// The ways; Recorded is below all others and covers whatever is there.
    enum class Kind { Recorded, LightSleep, DeepSleep, RemSleep, NotWorn, Charging };

    int from = 0; ///< Minute of the day.
    int to = 0; ///< Minute of the day after its last.
    Kind kind = Kind::Recorded;

    bool operator==(const DayBand &other) const = default;
};

/// The heart rate over the day: a point for each five minutes. x is the share of the day, y that of the axis from its
/// upper end. It is interrupted where minutes are missing or the watch was not worn, and after half an hour without
/// a reading.
struct DayCurve
{
    QList<QList<QPointF>> lines; ///< The means.
    QList<QList<QPointF>> bands; ///< Between lowest and highest.
    int minimum = 40; ///< Lower end of the axis in bpm.
    int maximum = 100; ///< Upper end of the axis in bpm.
};

/// Everything that a page shows of one day.
struct DayContents
{
    std::array<DayHour, 24> hours;
    QList<DayBand> bands;
    DayCurve curve;
    int lastMinute = -1; ///< The last minute of the day that is there; -1 without any.
};

/// Minutes in the order of time, as far as the clocks did not repeat any.
DayContents contentsOf(const QList<DayMinute> &minutes);

} // namespace neobeat
