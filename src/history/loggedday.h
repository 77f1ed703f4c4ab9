// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedminute.h"

#include <array>

namespace neobeat {

/// The kind of a minute by one reading; it may be AsBefore or Ignore.
MinuteSample::Kind kindOf(const MinuteSample &sample, KindReading reading);

/// Finds the kind of each minute, in the order of time: "as before" becomes what was before. A missing minute ends
/// that, and so does half a day.
class KindFollower
{
public:
    explicit KindFollower(KindReading reading = presentReading)
        : m_reading(reading)
    {
    }

    /// The kind of the next minute; never AsBefore or Ignore.
    MinuteSample::Kind next(const LoggedMinute &minute);

    /// For so long "as before" applies; who begins so much earlier gets the same kinds as from the very beginning.
    static constexpr qint64 longest = 12 * ms::hour;

private:
    KindReading m_reading;
    MinuteSample::Kind m_kind = MinuteSample::Kind::Unknown;
    qint64 m_since = 0; ///< When a minute last had a kind of its own.
    qint64 m_last = -1; ///< The minute before.
};

/// The hour from which sleep belongs to the night of the next day.
constexpr qint64 nightBegins = 18 * ms::hour;

/// What the logged minutes of one day of the watch come to.
struct LoggedDay
{
    QDate date; ///< As the watch showed it.
    int minutes = 0; ///< How many minutes of the day are there; 0 when only its night is.
    int steps = 0;
    int lightSleep = 0; ///< Minutes of the night that ends on this day; it begins at 18:00 of the day before.
    int deepSleep = 0; ///< The same.
    int remSleep = 0; ///< The same; only newer models tell it apart.
    int notWorn = 0; ///< Minutes.
    int charging = 0; ///< Minutes on the charger.
    int low = -1; ///< Lowest heart rate in bpm; -1 without a reading.
    int high = -1; ///< Highest heart rate in bpm; -1 without a reading.
    qint64 sum = 0; ///< Sum of the readings.
    int readings = 0; ///< Minutes with a heart rate.
    int resting = -1; ///< 5 % of the readings are at or below it; -1 with fewer than 30 readings.

    /// Minutes of sleep in the night that ends on this day.
    int sleep() const { return lightSleep + deepSleep + remSleep; }
    /// Mean of the readings in bpm, rounded; -1 without a reading.
    int mean() const { return readings > 0 ? int((sum + readings / 2) / readings) : -1; }
    bool operator==(const LoggedDay &other) const = default;
};

/// Adds up the minutes of one day.
class DayTally
{
public:
    /// A minute of that day, with its kind.
    void add(const LoggedMinute &minute, MinuteSample::Kind kind);
    /// A minute of the night that ends on that day.
    void addNight(MinuteSample::Kind kind);
    LoggedDay result(const QDate &date) const;

private:
    LoggedDay m_day;
    std::array<int, 256> m_rates{}; ///< Minutes at each heart rate.
};

/// Days of a week or a month put together.
struct LoggedPeriod
{
    QDate first; ///< Its first day in the calendar.
    QDate last; ///< Its last day in the calendar.
    int days = 0; ///< Days of which there are minutes.
    qint64 steps = 0;
    int nights = 0; ///< Days whose night has sleep.
    qint64 sleep = 0; ///< Minutes, of all of these nights.
    int restingDays = 0; ///< Days with a resting heart rate.
    qint64 restingSum = 0; ///< Sum of these, bpm.

    /// Means for a day, a night and a day; -1 when there is none.
    int stepsPerDay() const { return days > 0 ? int((steps + days / 2) / days) : -1; }
    int sleepPerNight() const { return nights > 0 ? int((sleep + nights / 2) / nights) : -1; }
    int resting() const { return restingDays > 0 ? int((restingSum + restingDays / 2) / restingDays) : -1; }
    bool operator==(const LoggedPeriod &other) const = default;
};

/// The length of a period.
enum class PeriodLength { Week, Month };

/// The days, in the order of time, put together; periods without a day are left out. A week begins on Monday.
QList<LoggedPeriod> periodsOf(const QList<LoggedDay> &days, PeriodLength length);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::LoggedDay)
