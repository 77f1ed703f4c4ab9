// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/outputbuffer.h"
#include "exchange/timetext.h"

namespace neobeat {

/// Writes JSON Lines that hold everything: one object a line, of which `type` says what it is. The first one is
/// {"type":"header","format":"neobeat-history","version":1}.
class JsonLinesWriter final : public ExportWriter
{
public:
    explicit JsonLinesWriter(QIODevice &device)
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
    /// Appends a comma, the name and the moment.
    void addTime(QByteArrayView name, qint64 time);
    /// Appends a comma, the name and the words of a person.
    void addText(QByteArrayView name, const QString &text);

    OutputBuffer m_output;
    TimeText m_time{TimeText::Zone::Local};
};

} // namespace neobeat
