// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

namespace neobeat {

namespace {

constexpr qint64 chunkSize = 1 << 16;

bool endsCell(int character)
{
    return character == ',' || character == '\n' || character == '\r' || character == -1;
}

} // namespace

CsvReader::CsvReader(QIODevice &device)
    : m_device(device)
{
}

int CsvReader::peek()
{
    if (m_at == m_chunk.size()) {
        m_chunk = m_device.read(chunkSize);
        m_at = 0;
        if (m_chunk.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_chunk.at(m_at));
}

void CsvReader::skip()
{
    if (m_chunk.at(m_at) == '\n')
        ++m_line;
    ++m_at;
}

CsvReader::Outcome CsvReader::next(QList<QByteArray> &cells)
{
    qsizetype count = 0;
    CellEnd end = CellEnd::Line;
    do {
        count = 0;
        m_rowLine = m_line;
        if (peek() == -1)
            return Outcome::End;
        do {
            if (count == mostCells)
                return Outcome::Broken;
            if (count == cells.size())
                cells.append(QByteArray());
            end = readCell(cells[count++]);
        } while (end == CellEnd::Comma);
    } while (end == CellEnd::Line && count == 1 && cells.first().isEmpty());
    cells.resize(count);
    return end == CellEnd::Broken ? Outcome::Broken : Outcome::Row;
}

CsvReader::CellEnd CsvReader::readCell(QByteArray &cell)
{
    cell.resize(0);
    if (peek() == '"')
        return readQuoted(cell);
    for (int character = peek(); !endsCell(character); character = peek()) {
        if (character == '"' || cell.size() == longestCell)
            return CellEnd::Broken;
        cell.append(char(character));
        skip();
    }
    return endOfCell();
}

CsvReader::CellEnd CsvReader::readQuoted(QByteArray &cell)
{
    skip();
    for (int character = peek(); character != -1 && cell.size() < longestCell; character = peek()) {
        skip();
        if (character == '"') {
            if (peek() != '"')
                return endOfCell();
            skip();
        }
        cell.append(char(character));
    }
    return CellEnd::Broken;
}

CsvReader::CellEnd CsvReader::endOfCell()
{
    const int character = peek();
    if (character == -1)
        return CellEnd::File;
    if (!endsCell(character))
        return CellEnd::Broken;
    skip();
    if (character == ',')
        return CellEnd::Comma;
    if (character == '\n')
        return CellEnd::Line;
    if (peek() != '\n')
        return CellEnd::Broken;
    skip();
    return CellEnd::Line;
}

} // namespace neobeat
