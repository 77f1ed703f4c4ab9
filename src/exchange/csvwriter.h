// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/outputbuffer.h"
#include "exchange/timetext.h"

namespace neobeat {

/// Writes the whole history as CSV according to RFC 4180. `local_time` is `time` for programs that know no zones, and
/// is not read back; `event` is the kind of row:
/// - sample: time, bpm (empty without a reading), quality, source, and the name of the activity that it belongs to
/// - activity: time, end, its name in activity and text, its note
/// - marker: time, the name of its activity, text
/// - gap: time, end, the reason as text
/// - battery: time, the percentage as text, "charging" as note
/// - rr: the RR interval from one beat to the next: time and end, source, its milliseconds as text, exact, and as note
///   the unit that it was measured in; after a plus sign the 1/1024 ms that the time lacks
/// - minute: time, bpm if there is one, the bytes that the watch logged as text, its time zone as note
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(QIODevice &device)
        : m_output(device)
    {
    }

    void begin() override;
    void writeSample(const Sample &sample, const ActivityEntry *activity) override;
    void writeEntry(const Entry &entry) override;
    void end() override { m_output.flush(); }
    bool hasFailed() const override { return m_output.hasFailed(); }

private:
    void write(const ActivityEntry &activity);
    void write(const ActivityMarker &marker);
    void write(const ConnectionGap &gap);
    void write(const BatteryEntry &battery);
    void write(const LoggedMinute &minute);
    void write(const BeatRun &run);
    void writeInterval(const BeatRun &run, qint64 ticks, quint16 interval);
    void write(const Sample &) { }
    void write(std::monostate) { }
    /// A row that is not a sample.
    void writeRow(qint64 time, const QByteArray &activity, QByteArrayView event, const QByteArray &end,
                  const QByteArray &text, const QByteArray &note);

    /// Ends a row that is complete but for its last cell.
    void endRow(qint64 time);

    OutputBuffer m_output;
    TimeText m_time{TimeText::Zone::Local};
    TimeText m_clock{TimeText::Zone::Clock};
    const ActivityEntry *m_activity = nullptr; ///< The one whose name is in m_activityCell.
    QByteArray m_activityCell;
};

} // namespace neobeat
