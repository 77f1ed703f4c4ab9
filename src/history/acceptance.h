// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/sample.h"
#include "history/timerange.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace neobeat {

/// Why something that a source says is not kept.
enum class Objection {
    NoHeartRate, ///< It is said to be a reading, and no heart beats like this; or the other way round.
    BeforeTheWatch, ///< It lies before the first watch was sold.
    AheadOfTime, ///< It lies more than a day ahead.
    EndsBeforeStart, ///< A stretch of time that ends before it begins.
    LastsTooLong, ///< A stretch of time that nobody can have recorded.
    NoBatteryLevel, ///< Not 0 … 100 percent.
    StrayMarker, ///< A marker that belongs to no activity, or lies before it begins.
};
constexpr int objectionCount = 7;

/// The word of files and of the command line for an objection: "noHeartRate", "beforeTheWatch", ….
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
    /// All that was left out. Texts that were shortened are not among them.
    qint64 total() const;
    qint64 shortened() const { return m_shortened; }
    bool isNothing() const { return total() == 0 && m_shortened == 0; }
    /// The counts without anything of the content, for the log: "beforeTheWatch 1, shortened 2".
    QString forLog() const;

    bool operator==(const LeftOut &other) const = default;

private:
    std::array<qint64, objectionCount> m_counts{};
    qint64 m_shortened = 0;
};

/// The rules of what the history takes, whoever says it: the watch, a file that is imported, another history.
namespace acceptance {

/// 2020-01-01 in UTC. The Amazfit Neo was shown and sold in the autumn of that year.
constexpr qint64 firstMoment = 1'577'836'800'000;
/// Clocks and zones differ by less; milliseconds.
constexpr qint64 farthestAhead = 86'400'000;
/// 366 days; whatever lasts longer was never ended. Milliseconds.
constexpr qint64 longestStretch = 366LL * 86'400'000;
/// Longest name of an activity, a watch or a reason, and longest text of a marker; UTF-16 units.
constexpr qsizetype longestName = 200;
/// Longest note; UTF-16 units.
constexpr qsizetype longestNote = 2'000;

/// When something may have happened, for a computer whose clock says `now`. A clock that is itself before the first
/// watch cannot say what lies ahead.
TimeRange possibleTimes(qint64 now);

/// What speaks against a value, when only these times are possible; nothing when it may be kept.
std::optional<Objection> objectionTo(qint64 time, const TimeRange &possible);
std::optional<Objection> objectionTo(const Sample &sample, const TimeRange &possible);
std::optional<Objection> objectionTo(const BatteryEntry &battery, const TimeRange &possible);
/// The same for a stretch of time, as an activity or a gap lasts. One without length may be kept.
std::optional<Objection> objectionTo(const TimeRange &stretch, const TimeRange &possible);
/// The same for a marker of an activity that lasts so long. After a crash it may lie behind its end.
std::optional<Objection> objectionTo(const Marker &marker, const TimeRange &activity, const TimeRange &possible);

/// The text, without its end when it is longer than that. No character is cut in two.
QString shortened(const QString &text, qsizetype longest);

} // namespace acceptance

/// Applies the rules to what one source says, and counts what it leaves out.
class Acceptance
{
public:
    /// The clock says `now`, milliseconds since 1970.
    explicit Acceptance(qint64 now)
        : m_possible(acceptance::possibleTimes(now))
    {
    }
    /// For what is read or written now, by the clock of the computer.
    Acceptance();

    const TimeRange &possibleTimes() const { return m_possible; }
    const LeftOut &leftOut() const { return m_leftOut; }

    /// Whether a value may be kept. One that may not is counted.
    bool accepts(const Sample &sample) { return !counted(acceptance::objectionTo(sample, m_possible)); }
    bool accepts(const BatteryEntry &battery) { return !counted(acceptance::objectionTo(battery, m_possible)); }
    bool accepts(const TimeRange &stretch) { return !counted(acceptance::objectionTo(stretch, m_possible)); }
    /// The same for what has texts, which are shortened where they are too long; of an activity the markers that may
    /// not be kept are taken away. Each is counted.
    bool accepts(ConnectionGap &gap);
    bool accepts(SessionEntry &session);
    bool accepts(Marker &marker, const TimeRange &activity);
    /// Counts what the source itself cannot hand over, or only the begin of.
    void leaveOut(Objection objection) { m_leftOut.add(objection); }
    void countShortened() { m_leftOut.addShortened(); }
    /// The name as it may be kept.
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
