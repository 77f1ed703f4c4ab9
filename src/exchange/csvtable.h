// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"

#include <initializer_list>

namespace neobeat {

/// The rows of a CSV file of another program, whose columns are known by their names in a first line, or by their
/// places. Quotes in it need not be doubled.
class CsvTable
{
public:
    /// Columns by the order in which their names were given to readHeader().
    using Column = std::size_t;

    /// The device is open and outlives this.
    explicit CsvTable(QIODevice &device)
        : m_rows(device, CsvReader::Quotes::Loose)
    {
    }

    /// Reads the line with the names. A column that is not there has empty cells.
    CsvReader::Outcome readHeader(std::initializer_list<QByteArrayView> names);
    /// From now on the columns are at these places, from 0.
    void usePlaces(std::initializer_list<int> places) { m_places = places; }
    /// Reads the next row; one at the end of the file that was cut off is broken.
    CsvReader::Outcome next();
    /// The content of a cell, trimmed; valid until the next row is read.
    QByteArrayView cell(Column column) const
    {
        const int place = m_places.at(column);
        return place < 0 || std::size_t(place) >= m_cells.size() ? QByteArrayView()
                                                                 : m_cells[std::size_t(place)].trimmed();
    }
    bool has(Column column) const { return m_places.at(column) >= 0; }
    qint64 line() const { return m_rows.line(); }
    QString problem() const { return m_isCutOff ? QStringLiteral("was the file cut off?") : m_rows.problem(); }

private:
    CsvReader m_rows;
    CsvReader::Cells m_cells;
    std::vector<int> m_places; ///< -1 for a missing one.
    std::size_t m_width = 0; ///< Cells of the line with the names.
    bool m_isCutOff = false;
};

/// The first two rows of a file that begins like this, their cells trimmed; fewer when it has no more, or is no CSV.
std::vector<std::vector<QByteArray>> firstCsvRows(QByteArrayView begin);

} // namespace neobeat
