// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "exchange/fitdecoder.h"

#include <deque>
#include <vector>

namespace neobeat {

/// Reads the heart rate of FIT files: of activities, of the days that a watch monitors, and beat by beat; sessions
/// become activities, their laps markers.
class FitEntryReader final : public EntryReader
{
public:
    explicit FitEntryReader(QIODevice &device)
        : m_decoder(device)
    {
    }

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("fit"); }

private:
    /// Reads messages until one gives entries, or to the end.
    Error readOn();
    void take(const FitMessage &message);
    void takeRecord(const FitMessage &message);
    void takeMonitoring(const FitMessage &message);
    void takeIntervals(const FitMessage &message, quint8 field);
    void takeStrap(const FitMessage &message);
    /// Places the strap's clock in time, by a message that has both; whether it is only when the strap began.
    bool anchorStrap(const FitMessage &message);
    /// Adds the interval from the strap's latest beat to m_strapTicks, which is its next one or only the beginning.
    void addStrapBeat(bool isBeginning);
    void takeSession(const FitMessage &message);
    void takeLap(const FitMessage &message);
    /// Lets the intervals before the first record end with it.
    void placeEarlyIntervals();
    /// Adds an interval that ends about then, in milliseconds, to the run of the ones before, or to a new one.
    void addInterval(qint64 time, quint16 interval);
    /// Gives a run that was read so far and empties it; the next interval may continue it.
    void giveBeats(BeatRun &run);
    void addReading(qint64 time, std::optional<quint32> bpm, SampleSource source);
    /// Turns sessions and laps into activities, at the end of a file; one that is chained to it may continue the strap.
    void giveActivities();

    FitDecoder m_decoder;
    std::deque<Entry> m_ready;
    int m_file = 0; ///< Number of the file that is being read.
    QString m_problem; ///< A checksum that did not match.
    bool m_isOver = false;
    std::optional<qint64> m_recorded; ///< Time of the latest record, milliseconds since 1970.
    TimeRange m_records; ///< From the first record to the latest one, since the latest session.
    std::vector<quint16> m_early; ///< Intervals before the first record, milliseconds.
    BeatRun m_beats; ///< The run that is being read.
    qint64 m_beatsEnd = 0; ///< Its last beat, ticks since 1970.
    quint32 m_monitored = 0; ///< The latest whole time of the monitoring, which short ones continue.
    std::optional<qint64> m_strapStart; ///< When the strap's ticks began, ticks of BeatRun since 1970.
    qint64 m_strapTicks = 0; ///< The latest time of the strap, 1/1024 s.
    std::optional<qint64> m_strapBeat; ///< Its latest beat, 1/1024 s; none at the start and after a gap.
    BeatRun m_strapBeats; ///< The run of its beats that is being read.
    std::vector<ActivityEntry> m_sessions;
    std::vector<qint64> m_laps; ///< Their starts, milliseconds since 1970.
};

} // namespace neobeat
