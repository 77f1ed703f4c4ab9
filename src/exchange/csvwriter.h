// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/outputbuffer.h"
#include "exchange/timetext.h"

namespace neobeat {

/// Writes CSV after RFC 4180 that holds everything; `event` says what a row is:
/// - sample: time, bpm (empty without a reading), quality, source, and the name of the session that it lies in
/// - session: time, end, its name in session and text, its note
/// - marker: time, the name of its session, text
/// - gap: time, end, the reason as text
/// - battery: time, the percentage as text, "charging" as note
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(QIODevice &device)
        : m_output(device)
    {
    }

    void begin() override;
    void writeSample(const Sample &sample, const SessionEntry *session) override;
    void writeEntry(const Entry &entry) override;
    void end() override { m_output.flush(); }
    bool hasFailed() const override { return m_output.hasFailed(); }

private:
    void write(const SessionEntry &session);
    void write(const SessionMarker &marker);
    void write(const ConnectionGap &gap);
    void write(const BatteryEntry &battery);
    void write(const Sample &) { }
    void write(std::monostate) { }
    /// A row without sample.
    void writeRow(qint64 time, const QByteArray &session, QByteArrayView event, const QByteArray &end,
                  const QByteArray &text, const QByteArray &note);

    OutputBuffer m_output;
    TimeText m_time{TimeText::Zone::Local};
    const SessionEntry *m_session = nullptr; ///< Whose name is in m_sessionCell.
    QByteArray m_sessionCell;
};

} // namespace neobeat
