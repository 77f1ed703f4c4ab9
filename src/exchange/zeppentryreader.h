// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableentryreader.h"
#include "exchange/timereader.h"

namespace neobeat {

/// Reads the CSV files of a Zepp or Mi Fit account export: HEARTRATE_AUTO (a minute in each row, by the clock of the
/// phone, without its zone), HEARTRATE (single measurements in UTC) and SPORT (activities in UTC). The other files hold
/// nothing that the history keeps: steps by the minute come without the bytes of the watch, and those of sleep with
/// dates that are off by one.
class ZeppEntryReader final : public TableEntryReader
{
public:
    explicit ZeppEntryReader(QIODevice &device)
        : TableEntryReader(device)
    {
    }

    /// Whether a file with that first row is one of them.
    static bool recognises(const std::vector<QByteArray> &firstRow);

    QString format() const override { return QStringLiteral("zepp"); }
    QString assumedZone() const override;

private:
    enum class Kind { Minutes, Measurements, Activities };

    Error begin() override;
    Error readRow(Entry &entry) override;
    /// The time of a row of minutes; nothing when it is none.
    std::optional<qint64> minute(QByteArrayView date, QByteArrayView time);
    Error readValue(Entry &entry);
    Error readActivity(Entry &entry);

    Kind m_kind = Kind::Minutes;
    TimeReader m_times;
    QByteArray m_date; ///< "2026-11-20", the day that was read last.
    std::optional<qint64> m_dayStart; ///< Its beginning; nothing for a day on which the clocks change.
};

} // namespace neobeat
