// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>

#include <vector>

namespace neobeat {

/// Parses a CSV file according to RFC 4180, row by row; lines may also end with LF alone. Empty lines are skipped.
/// Spreadsheets of many countries separate the cells by semicolons, some by tabs: the candidate that occurs most often
/// in the first line, outside of quotes, is the separator.
class CsvReader
{
public:
    /// Result of reading a row.
    enum class Outcome {
        Row, ///< A row was read.
        End, ///< The end of the file.
        Broken, ///< The next row is not CSV, or longer than any cell of ours.
    };
    /// The content of each cell, without quotes. Valid until the next row is read.
    using Cells = std::vector<QByteArrayView>;
    /// What a quote within a cell is.
    enum class Quotes {
        Doubled, ///< As RFC 4180 has it; a single one breaks the row.
        Loose, ///< A single one that does not end its cell is text: some programs do not double them.
    };

    /// The device is open and outlives this.
    explicit CsvReader(QIODevice &device, Quotes quotes = Quotes::Doubled);

    /// Reads the next row into the list, whose memory is reused.
    Outcome next(Cells &cells);
    /// Number of the line in which the last row began, from 1.
    qint64 line() const { return m_rowLine; }
    /// Problem with a broken row, for the details of a failure.
    QString problem() const { return QString::fromLatin1(m_problem); }
    /// Whether the last row ended with a line break, not with the end of the file.
    bool hadLineEnd() const { return m_hadLineEnd; }

private:
    enum class Scan { Row, Empty, Incomplete, Broken };

    static constexpr qsizetype longestCell = 1 << 20;
    static constexpr qsizetype longestRow = 4 << 20;
    static constexpr std::size_t mostCells = 64;

    /// Reads more of the file; false at its end.
    bool fetch();
    /// Finds the end of the row that begins at m_at, and its cells.
    Scan scan(Cells &cells);
    /// The same for a quoted cell that begins there; moves past it.
    Scan scanQuoted(Cells &cells, char *&at, const char *end);
    /// Whether a cell may end there.
    bool isCellEnd(const char *at, const char *end) const
    {
        return at == end || *at == m_separator || *at == '\n' || *at == '\r';
    }
    Scan endLine(Cells &cells, const char *at);
    Scan broken(const char *problem);
    void chooseSeparator();

    QIODevice &m_device;
    Quotes m_quotes;
    QByteArray m_buffer;
    QStringDecoder m_decoder; ///< For a file in UTF-16; otherwise without an encoding.
    std::vector<std::size_t> m_doubled; ///< The cells of the row that contain doubled quotes.
    qsizetype m_at = 0; ///< Where the next row begins in the buffer.
    bool m_isFileOver = false;
    bool m_hadLineEnd = false;
    char m_separator = '\0'; ///< Chosen with the first row.
    const char *m_problem = "";
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
};

} // namespace neobeat
