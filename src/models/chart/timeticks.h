// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace neobeat {

/// A tick of the time axis.
struct TimeTick
{
    qint64 time = 0; ///< Milliseconds since 1970.
    QString label; ///< "12:03:20", "12:00", "Fri 20", "20 Nov", "Nov", "2026".
    bool strong = false; ///< The first of a new day, month or year; its label says which.

    bool operator==(const TimeTick &other) const = default;
};

/// The distance of ticks: a number of calendar units.
struct TickStep
{
    enum class Unit { Second, Day, Week, Month, Year };

    Unit unit = Unit::Second;
    int count = 1;

    bool operator==(const TickStep &other) const = default;
};

/// The smallest round step with at least that many milliseconds between two ticks.
TickStep tickStep(double milliseconds);

/// The ticks of a range, on the calendar boundaries of a zone; both ends may have one. Their positions and labels
/// depend only on the step, so that they move with the visible range and never jump.
QList<TimeTick> timeTicks(const TimeRange &range, const TickStep &step, const QTimeZone &zone, const QLocale &locale);

} // namespace neobeat
