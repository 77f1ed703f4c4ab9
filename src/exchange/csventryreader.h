// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outsidetext.h"
#include "exchange/csvreader.h"
#include "exchange/csvtext.h"
#include "exchange/entryreader.h"

#include <array>

namespace neobeat {

/// Reads our CSV files; the columns may stand in any order and have others between them.
class CsvEntryReader final : public EntryReader
{
public:
    explicit CsvEntryReader(QIODevice &device)
        : m_rows(device)
    {
    }

    /// Reads the first line; false when it is not one of ours.
    bool readHeader();
    Error next(Entry &entry) override;

private:
    QByteArrayView cell(CsvColumn column) const;
    QString line(CsvColumn column) const { return outsideLine(fromCsvCell(cell(column))); }
    QString note(CsvColumn column) const { return outsideNote(fromCsvCell(cell(column))); }
    /// What the row says; nothing when it says what no file of ours does.
    Entry read() const;
    Entry sample(std::optional<qint64> time) const;
    Entry battery(qint64 time) const;

    CsvReader m_rows;
    QList<QByteArray> m_cells;
    qsizetype m_width = 0; ///< Cells in each row.
    std::array<qsizetype, csvColumnCount> m_places{}; ///< Where each column stands; -1 for one that is missing.
};

} // namespace neobeat
