// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include <QBuffer>

#include <algorithm>

namespace neobeat {

CsvReader::Outcome CsvTable::readHeader(std::initializer_list<QByteArrayView> names)
{
    m_places.assign(names.size(), -1);
    m_width = 0;
    const CsvReader::Outcome outcome = next();
    if (outcome != CsvReader::Outcome::Row)
        return outcome;
    std::transform(names.begin(), names.end(), m_places.begin(), [this](QByteArrayView name) {
        const auto found = std::find_if(m_cells.begin(), m_cells.end(),
                                        [name](QByteArrayView cell) { return cell.trimmed() == name; });
        return found == m_cells.end() ? -1 : int(found - m_cells.begin());
    });
    m_width = m_cells.size();
    return outcome;
}

CsvReader::Outcome CsvTable::next()
{
    const CsvReader::Outcome outcome = m_rows.next(m_cells);
    m_isCutOff = outcome == CsvReader::Outcome::Row && m_cells.size() < m_width && !m_rows.hadLineEnd();
    return m_isCutOff ? CsvReader::Outcome::Broken : outcome;
}

std::vector<std::vector<QByteArray>> firstCsvRows(QByteArrayView begin)
{
    constexpr std::size_t most = 2;
    QByteArray text = begin.toByteArray();
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, CsvReader::Quotes::Loose);
    CsvReader::Cells cells;
    std::vector<std::vector<QByteArray>> rows;
    while (rows.size() < most && reader.next(cells) == CsvReader::Outcome::Row) {
        rows.emplace_back();
        for (const QByteArrayView cell : cells)
            rows.back().push_back(cell.trimmed().toByteArray());
    }
    return rows;
}

} // namespace neobeat
