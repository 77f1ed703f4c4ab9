// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/beatrun.h"
#include "history/entries.h"
#include "history/loggedminute.h"
#include "history/sample.h"
#include "history/timerange.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace neobeat {

/// Why a value from a source is not kept.
enum class Objection {
    NoHeartRate, ///< Claimed to be a reading, but no heart rate can have this value; or the other way round.
    BeforeTheWatch, ///< Before the first watch was sold.
    AheadOfTime, ///< More than a day in the future.
    EndsBeforeStart, ///< A range of time that ends before it begins.
    LastsTooLong, ///< A range too long to have been recorded.
    NoBatteryLevel, ///< Not 0 … 100 percent.
    StrayMarker, ///< A marker that belongs to no activity, or is earlier than its activity.
    NoTimeZone, ///< A logged minute in a time zone that no place has.
    NoInterval, ///< RR intervals of which one has no length, or none at all.
};
constexpr int objectionCount = 9;

/// The name of an objection in files and on the command line: "noHeartRate", "beforeTheWatch", ….
QByteArray nameOf(Objection objection);

/// Counts what was not kept, and why.
class LeftOut
{
public:
    void add(Objection objection) { ++m_counts.at(std::size_t(objection)); }
    void add(const LeftOut &other);
    /// Counts a text that was too long and lost its end.
    void addShortened() { ++m_shortened; }

    qint64 of(Objection objection) const { return m_counts.at(std::size_t(objection)); }
    /// Everything that was left out. Shortened texts are not included.
    qint64 total() const;
    qint64 shortened() const { return m_shortened; }
    bool isNothing() const { return total() == 0 && m_shortened == 0; }
    /// The counts, without any of the content, for the log: "beforeTheWatch 1, shortened 2".
    QString forLog() const;

    bool operator==(const LeftOut &other) const = default;

private:
    std::array<qint64, objectionCount> m_counts{};
    qint64 m_shortened = 0;
};

/// The rules for what the history accepts, whatever the source: the watch, an imported file, another history.
namespace acceptance {

/// 2000-01-01 in UTC. Files of other devices and programs may be that old; clocks that were never set show earlier
/// times.
constexpr qint64 firstMoment = 946'684'800'000;
/// 2020-01-01 in UTC, for what the watch and the computer's clock say now. The Amazfit Neo was announced and sold in
/// the autumn of that year.
constexpr qint64 firstOfWatch = 1'577'836'800'000;
/// Clocks and time zones differ by less; milliseconds.
constexpr qint64 farthestAhead = ms::day;
/// 366 days; anything longer was never ended. Milliseconds.
constexpr qint64 longestRange = 366 * ms::day;
/// Longest name of an activity, a watch or a reason, and longest text of a marker; UTF-16 units.
constexpr qsizetype longestName = 200;
/// Longest note; UTF-16 units.
constexpr qsizetype longestNote = 2'000;

/// The possible times for a computer whose clock says `now`. A clock that is itself before the first watch gives no
/// upper limit.
TimeRange possibleTimes(qint64 now, qint64 first = firstMoment);

/// The objection to a value when only these times are possible; nothing when it may be kept.
std::optional<Objection> objectionTo(qint64 time, const TimeRange &possible);
std::optional<Objection> objectionTo(const Sample &sample, const TimeRange &possible);
std::optional<Objection> objectionTo(const BeatRun &run, const TimeRange &possible);
std::optional<Objection> objectionTo(const LoggedMinute &minute, const TimeRange &possible);
std::optional<Objection> objectionTo(const BatteryEntry &battery, const TimeRange &possible);
/// The same for the range of an activity or a gap. An empty range may be kept.
std::optional<Objection> objectionTo(const TimeRange &range, const TimeRange &possible);
/// The same for a marker of an activity with this range. After a crash the marker may be later than its end.
std::optional<Objection> objectionTo(const Marker &marker, const TimeRange &activity, const TimeRange &possible);

/// The text, cut at that length when it is longer. No character is cut in two.
QString shortened(const QString &text, qsizetype longest);

} // namespace acceptance

/// Applies the rules to the values of one source, and counts what it leaves out.
class Acceptance
{
public:
    /// `now` is the current time, milliseconds since 1970; nothing is earlier than `first`.
    explicit Acceptance(qint64 now, qint64 first = acceptance::firstMoment)
        : m_possible(acceptance::possibleTimes(now, first))
    {
    }
    /// For what is read or written now, by the computer's clock.
    Acceptance();

    const TimeRange &possibleTimes() const { return m_possible; }
    const LeftOut &leftOut() const { return m_leftOut; }

    /// Whether a value may be kept. A rejected one is counted.
    bool accepts(const Sample &sample) { return !counted(acceptance::objectionTo(sample, m_possible)); }
    bool accepts(const BeatRun &run) { return !counted(acceptance::objectionTo(run, m_possible)); }
    bool accepts(const LoggedMinute &minute) { return !counted(acceptance::objectionTo(minute, m_possible)); }
    bool accepts(const BatteryEntry &battery) { return !counted(acceptance::objectionTo(battery, m_possible)); }
    bool accepts(const TimeRange &range) { return !counted(acceptance::objectionTo(range, m_possible)); }
    /// The same for entries with texts, which are shortened when too long; markers of an activity that may not be kept
    /// are removed from it. Each is counted.
    bool accepts(ConnectionGap &gap);
    bool accepts(ActivityEntry &activity);
    bool accepts(Marker &marker, const TimeRange &activity);
    /// Counts what the source itself cannot provide, or only the beginning of.
    void leaveOut(Objection objection) { m_leftOut.add(objection); }
    void countShortened() { m_leftOut.addShortened(); }
    /// The name, shortened if needed.
    QString name(const QString &text) { return fitting(text, acceptance::longestName); }

private:
    bool counted(std::optional<Objection> objection)
    {
        if (objection)
            m_leftOut.add(*objection);
        return objection.has_value();
    }
    QString fitting(const QString &text, qsizetype longest);

    TimeRange m_possible;
    LeftOut m_leftOut;
};

} // namespace neobeat
