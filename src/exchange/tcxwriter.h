// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/laps.h"
#include "exchange/timetext.h"

#include <QXmlStreamWriter>

namespace neobeat {

/// Writes a Training Center file (version 2) with one activity that has a heart rate and no positions. A lap has one
/// track, and its time is all of it, gaps included: so programs find its end.
class TcxWriter final : public ExportWriter
{
public:
    /// The activity begins with the first lap, of which there is at least one; long gaps are between laps. The notes
    /// may be empty.
    TcxWriter(QIODevice &device, const QList<Lap> &laps, const QString &notes);

    void begin() override;
    /// Readings only.
    void writeSample(const Sample &sample, const ActivityEntry *activity) override;
    void writeEntry(const Entry &) override { }
    void end() override;
    bool hasFailed() const override { return m_xml.hasError(); }

private:
    void beginLap(const Lap &lap);
    void endLap();
    void writeHeartRate(const QString &element, int bpm);
    QString timeOf(qint64 time) { return QString::fromLatin1(m_time.of(time)); }

    QXmlStreamWriter m_xml;
    QList<Lap> m_laps;
    QString m_notes;
    TimeText m_time{TimeText::Zone::Utc};
    qsizetype m_lap = -1; ///< Index of the lap that is being written.
};

} // namespace neobeat
