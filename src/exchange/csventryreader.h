// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outsidetext.h"
#include "exchange/csvreader.h"
#include "exchange/csvtext.h"
#include "exchange/entryreader.h"
#include "exchange/timereader.h"

#include <array>

namespace neobeat {

/// Reads our CSV files, also after a spreadsheet had them; the columns may stand in any order and have others between
/// them.
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
    /// The moment in a column; notes what is wrong when there is none.
    qint64 time(CsvColumn column);
    /// Whether the row has nothing in it, as spreadsheets leave some at the end.
    bool isRowEmpty() const;
    /// Whether the row has as many cells as the first one; notes what is wrong when not.
    bool isRowWhole();
    void read(Entry &entry);
    void readSample(Entry &entry);
    void readBattery(Entry &entry);

    CsvReader m_rows;
    CsvReader::Cells m_cells;
    std::size_t m_width = 0; ///< Cells in each row.
    std::size_t m_neededWidth = 0; ///< Cells without which no row says anything.
    std::array<int, csvColumnCount> m_places{}; ///< Where each column stands; -1 for one that is missing.
    TimeReader m_times;
    TimeReader m_ends;
    const char *m_problem = nullptr; ///< What is wrong with the row; null while nothing is.
};

} // namespace neobeat
