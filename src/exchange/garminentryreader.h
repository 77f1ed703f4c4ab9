// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableentryreader.h"
#include "exchange/timereader.h"

namespace neobeat {

/// Reads the list of activities that Garmin Connect exports as CSV: title, local start and length of each. Its columns
/// have names in English, in any order, or in another language, and then the usual places. It has no heart rate but
/// averages; the activities themselves are FIT files.
class GarminEntryReader final : public TableEntryReader
{
public:
    explicit GarminEntryReader(QIODevice &device)
        : TableEntryReader(device)
    {
    }

    /// Whether a file with these first two rows is one of them.
    static bool recognises(const std::vector<std::vector<QByteArray>> &firstRows);

    QString format() const override { return QStringLiteral("garmin-list"); }
    QString assumedZone() const override { return zoneOfComputer(); }

private:
    Error begin() override;
    Error readRow(Entry &entry) override;

    TimeReader m_times;
};

} // namespace neobeat
