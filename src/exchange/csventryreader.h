// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outsidetext.h"
#include "exchange/csvreader.h"
#include "exchange/csvtext.h"
#include "exchange/entryreader.h"
#include "exchange/timereader.h"

#include <array>

namespace neobeat {

/// Reads our CSV files, also after they were saved by a spreadsheet; the columns may be in any order, with others
/// between them.
class CsvEntryReader final : public EntryReader
{
public:
    explicit CsvEntryReader(QIODevice &device)
        : m_rows(device)
    {
    }

    /// Reads the first line; false when it is not from one of our files.
    bool readHeader();
    Error next(Entry &entry) override;
    bool canGoOn() const override { return m_problem != nullptr; }
    QString format() const override { return QStringLiteral("csv"); }
    QString assumedZone() const override;

private:
    QByteArrayView cell(CsvColumn column) const;
    QString line(CsvColumn column) const { return outsideLine(fromCsvCell(cell(column))); }
    QString note(CsvColumn column) const { return outsideNote(fromCsvCell(cell(column))); }
    /// The time in a column; notes the problem when there is none.
    qint64 time(CsvColumn column);
    /// Whether the row is empty; spreadsheets leave such rows at the end.
    bool isRowEmpty() const;
    /// Whether the row has as many cells as the first one; notes the problem when not.
    bool isRowWhole();
    void read(Entry &entry);
    void readSample(Entry &entry);
    void readBattery(Entry &entry);
    void readMinute(Entry &entry);
    void readInterval(Entry &entry);

    CsvReader m_rows;
    CsvReader::Cells m_cells;
    std::size_t m_width = 0; ///< Cells in each row.
    std::size_t m_neededWidth = 0; ///< Cells without which a row has no meaning.
    std::array<int, csvColumnCount> m_places{}; ///< Position of each column; -1 for a missing one.
    TimeReader m_times;
    TimeReader m_ends;
    const char *m_problem = nullptr; ///< Problem with the row; null when there is none.
};

} // namespace neobeat
