// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

// Removes one of each two quotes, in place.
QByteArrayView withoutDoubledQuotes(char *begin, qsizetype size)
{
    const char *const end = begin + size;
    char *to = begin;
    for (const char *from = begin; from < end; ++from) {
        *to++ = *from;
        if (*from == '"' && from + 1 < end && from[1] == '"')
            ++from;
    }
    return QByteArrayView(begin, to);
}

bool isUtf16(QByteArrayView begin)
{
    return begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff");
}

} // namespace

CsvReader::CsvReader(QIODevice &device, Quotes quotes)
    : m_device(device)
    , m_quotes(quotes)
{
}

bool CsvReader::fetch()
{
    const bool isFirst = m_separator == '\0' && m_buffer.isEmpty();
    m_buffer.remove(0, m_at);
    m_at = 0;
    // Twice as much each time, so that a long row is not scanned again and again.
    QByteArray piece = m_device.read(std::max(pieceSize, m_buffer.size()));
    if (isFirst && isUtf16(piece))
        m_decoder = QStringDecoder(QStringDecoder::Utf16);
    m_isFileOver = piece.isEmpty();
    if (m_decoder.isValid())
        piece = QString(m_decoder(piece)).toUtf8();
    m_buffer.append(piece);
    return !m_isFileOver;
}

void CsvReader::chooseSeparator()
{
    while (!m_buffer.contains('\n') && m_buffer.size() < pieceSize && fetch()) { }
    const qsizetype lineEnd = m_buffer.indexOf('\n');
    const QByteArrayView line = lineEnd < 0 ? QByteArrayView(m_buffer) : QByteArrayView(m_buffer).first(lineEnd);
    qsizetype most = 0;
    m_separator = ',';
    for (const char candidate : {',', ';', '\t'}) {
        bool isInQuotes = false;
        const auto count = std::count_if(line.begin(), line.end(), [&](char character) {
            isInQuotes = isInQuotes != (character == '"');
            return !isInQuotes && character == candidate;
        });
        if (count > most) {
            most = count;
            m_separator = candidate;
        }
    }
}

CsvReader::Outcome CsvReader::next(Cells &cells)
{
    if (m_separator == '\0')
        chooseSeparator();
    for (;;) {
        m_rowLine = m_line;
        if (m_at == m_buffer.size() && (m_isFileOver || !fetch()))
            return Outcome::End;
        switch (scan(cells)) {
        case Scan::Row:
            return Outcome::Row;
        case Scan::Broken:
            return Outcome::Broken;
        case Scan::Incomplete:
            if (m_buffer.size() - m_at > longestRow) {
                broken("a row is longer than any of ours");
                return Outcome::Broken;
            }
            fetch(); // at the end of the file the same row is parsed once more, and is complete
            break;
        case Scan::Empty:
            break;
        }
    }
}

CsvReader::Scan CsvReader::scan(Cells &cells)
{
    cells.clear();
    m_doubled.clear();
    char *at = m_buffer.data() + m_at;
    const char *const end = m_buffer.data() + m_buffer.size();
    const char separator = m_separator;
    const bool areQuotesText = m_quotes == Quotes::Loose;
    const qint64 line = m_line;
    for (;;) {
        if (cells.size() == mostCells)
            return broken("more cells than any of our files has");
        if (at < end && *at == '"') {
            const Scan found = scanQuoted(cells, at, end);
            if (found != Scan::Row) {
                m_line = found == Scan::Incomplete ? line : m_line;
                return found;
            }
        } else {
            const char *const begin = at;
            while (!isCellEnd(at, end) && (areQuotesText || *at != '"'))
                ++at;
            if (at < end && *at == '"')
                return broken("a quote in the midst of a cell");
            if (at - begin > longestCell)
                return broken("a cell is longer than any of ours");
            cells.emplace_back(begin, at - begin);
        }
        const bool isLast = at == end || *at != separator;
        if (!isLast) {
            ++at;
            continue;
        }
        const Scan ended = endLine(cells, at);
        m_line = ended == Scan::Incomplete ? line : m_line;
        return ended;
    }
}

CsvReader::Scan CsvReader::scanQuoted(Cells &cells, char *&at, const char *end)
{
    char *const begin = at + 1;
    char *quote = begin;
    bool hasQuotes = false;
    for (;;) {
        quote = std::find(quote, const_cast<char *>(end), '"');
        if (quote - begin > longestCell)
            return broken("a cell is longer than any of ours");
        if (end - quote < 2 && !m_isFileOver)
            return Scan::Incomplete;
        if (quote == end)
            return broken("quotes that do not end");
        const bool isDoubled = end - quote >= 2 && quote[1] == '"';
        if (!isDoubled && (m_quotes == Quotes::Doubled || isCellEnd(quote + 1, end)))
            break;
        hasQuotes = hasQuotes || isDoubled;
        quote += isDoubled ? 2 : 1;
    }
    m_line += std::count(begin, quote, '\n');
    if (hasQuotes)
        m_doubled.push_back(cells.size());
    cells.emplace_back(begin, quote);
    at = quote + 1;
    return isCellEnd(at, end) ? Scan::Row : broken("something behind the quotes of a cell");
}

CsvReader::Scan CsvReader::endLine(Cells &cells, const char *at)
{
    const char *const end = m_buffer.constData() + m_buffer.size();
    if (at == end && !m_isFileOver)
        return Scan::Incomplete;
    m_hadLineEnd = at < end;
    if (at < end && *at == '\r') {
        if (at + 1 == end && !m_isFileOver)
            return Scan::Incomplete;
        if (at + 1 == end || at[1] != '\n')
            return broken("a line that ends with CR alone");
        ++at;
    }
    // Not before, because the bytes of an incomplete row are parsed again.
    for (const std::size_t number : m_doubled) {
        cells[number] = withoutDoubledQuotes(m_buffer.data() + (cells[number].data() - m_buffer.constData()),
                                             cells[number].size());
    }
    m_line += m_hadLineEnd ? 1 : 0;
    m_at = at - m_buffer.constData() + (m_hadLineEnd ? 1 : 0);
    return cells.size() == 1 && cells.front().isEmpty() ? Scan::Empty : Scan::Row;
}

CsvReader::Scan CsvReader::broken(const char *problem)
{
    m_problem = problem;
    return Scan::Broken;
}

} // namespace neobeat
