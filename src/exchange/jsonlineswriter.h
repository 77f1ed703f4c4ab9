// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/outputbuffer.h"
#include "exchange/timetext.h"

namespace neobeat {

/// Writes the whole history as JSON Lines: one object a line, `type` is its kind. The first one is
/// {"type":"header","format":"neobeat-history","version":1}. A run of RR intervals, `rr`, has the time of the beat at
/// which it begins, `unit` (1/1024 s or 1/1000 s) and `intervals` in that unit; a long one goes on in the next such
/// line, whose `time` becomes exact by adding its `ticks`, of 1/1024 ms.
class JsonLinesWriter final : public ExportWriter
{
public:
    explicit JsonLinesWriter(QIODevice &device)
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
    void write(const Sample &) { }
    void write(std::monostate) { }
    /// Appends a comma, the name and the time.
    void addTime(QByteArrayView name, qint64 time);
    /// Appends a comma, the name and the text.
    void addText(QByteArrayView name, const QString &text);

    OutputBuffer m_output;
    TimeText m_time{TimeText::Zone::Local};
};

} // namespace neobeat
