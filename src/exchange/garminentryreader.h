// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/entryreader.h"
#include "exchange/timereader.h"

namespace neobeat {

/// Reads the list of activities that Garmin Connect exports as CSV: title, local start and length of each. Its columns
/// have names in English, in any order, or in another language, and then the usual places. It has no heart rate but
/// averages; the activities themselves are FIT files.
class GarminEntryReader final : public EntryReader
{
public:
    explicit GarminEntryReader(QIODevice &device);

    /// Whether a file with these first two rows is one of them.
    static bool recognises(const std::vector<std::vector<QByteArray>> &firstRows);

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("garmin-list"); }
    QString assumedZone() const override { return zoneOfComputer(); }

private:
    CsvTable m_table;
    TimeReader m_times;
};

} // namespace neobeat
