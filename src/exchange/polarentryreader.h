// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/entryreader.h"

namespace neobeat {

/// Reads the CSV file of one training session that Polar Flow exports: two lines about the session, with its start by
/// the local clock, then a line for each second with the time since the start.
class PolarEntryReader final : public EntryReader
{
public:
    /// The name that Polar gave the file has its date, for one that can be read in two ways.
    PolarEntryReader(QIODevice &device, const QString &fileName)
        : m_table(device)
        , m_fileName(fileName)
    {
    }

    /// Whether a file with that first row is one of them.
    static bool recognises(const std::vector<QByteArray> &firstRow);

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("polar"); }
    QString assumedZone() const override { return zoneOfComputer(); }

private:
    Error readSession();
    Error readRow(Entry &entry);

    CsvTable m_table;
    QString m_fileName;
    bool m_hasSession = false;
    bool m_isOver = false;
    ActivityEntry m_activity;
};

} // namespace neobeat
