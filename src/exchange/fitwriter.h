// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriter.h"
#include "exchange/fitencoder.h"
#include "exchange/laps.h"

namespace neobeat {

/// Writes a FIT activity with a heart rate: a record for each reading, in whole seconds; the timer stops at gaps. RR
/// intervals are in hrv messages before the record that follows their last beat, in whole milliseconds. The activity's
/// name is that of the session's sport profile.
class FitWriter final : public ExportWriter
{
public:
    /// RR intervals in one hrv message; parts of a run are to have no more.
    static constexpr std::size_t intervalsAtOnce = 5;

    /// There is at least one lap; the device can seek. The name may be empty.
    FitWriter(QIODevice &device, const QList<Lap> &laps, const QString &name);

    void begin() override;
    /// Readings only.
    void writeSample(const Sample &sample, const ActivityEntry *session) override;
    /// RR intervals only.
    void writeEntry(const Entry &entry) override;
    void end() override;
    bool hasFailed() const override { return m_encoder.hasFailed(); }

private:
    void define();
    void defineSession();
    void writeTimer(qint64 time, quint32 eventType);
    void writeLap();
    void writeSession(const Lap &whole);
    void writeActivity(const Lap &whole);

    FitEncoder m_encoder;
    QList<Lap> m_laps;
    QByteArray m_name; ///< With the 0 at its end; empty without a name.
    qsizetype m_lap = 0; ///< Index of the lap that the readings are in.
    Sample m_last; ///< The last reading, once there is one.
    bool m_hasLast = false;
};

} // namespace neobeat
