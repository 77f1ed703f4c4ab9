// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace neobeat {

/// A place on the axis of time.
struct TimeTick
{
    qint64 time = 0; ///< Milliseconds since 1970.
    QString label; ///< "12:03:20", "12:00", "Fri 20", "20 Nov", "Nov", "2026".
    bool strong = false; ///< The first of a new day, month or year; its label says which.

    bool operator==(const TimeTick &other) const = default;
};

/// The distance of ticks: so many units of the calendar.
struct TickStep
{
    enum class Unit { Second, Day, Week, Month, Year };

    Unit unit = Unit::Second;
    int count = 1;

    bool operator==(const TickStep &other) const = default;
};

/// The smallest round step that leaves that many milliseconds between two ticks.
TickStep tickStep(double milliseconds);

/// The ticks of a stretch on the boundaries of the calendar of a zone; both ends may carry one. Where they stand and
/// what they say depends on nothing but the step, so that they wander with the window and never jump.
QList<TimeTick> timeTicks(const TimeRange &range, const TickStep &step, const QTimeZone &zone, const QLocale &locale);

} // namespace neobeat
