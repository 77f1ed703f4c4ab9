// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>

#include <vector>

namespace neobeat {

/// Takes a CSV file apart after RFC 4180, row by row; lines may also end with LF alone. Empty lines are left out.
/// Spreadsheets of many countries part the cells by semicolons, some by tabs: what the first line has most of, outside
/// of quotes, parts them all.
class CsvReader
{
public:
    /// How the reading of a row went.
    enum class Outcome {
        Row, ///< There is one.
        End, ///< The file is over.
        Broken, ///< What comes is no CSV, or longer than any cell of ours.
    };
    /// What is in each cell, without quotes. Valid until the next row is read.
    using Cells = std::vector<QByteArrayView>;

    /// The device is open and outlives this.
    explicit CsvReader(QIODevice &device);

    /// Reads the next row into the list, whose room is used again.
    Outcome next(Cells &cells);
    /// Number of the line in which the last row began, from 1.
    qint64 line() const { return m_rowLine; }
    /// What is wrong with a broken row, for the details of a failure.
    QString problem() const { return QString::fromLatin1(m_problem); }
    /// Whether the last row ended with its line, and not where the file does.
    bool hadLineEnd() const { return m_hadLineEnd; }

private:
    enum class Scan { Row, Empty, Incomplete, Broken };

    static constexpr qsizetype longestCell = 1 << 20;
    static constexpr qsizetype longestRow = 4 << 20;
    static constexpr std::size_t mostCells = 64;

    /// Makes more of the file readable; false at its end.
    bool fetch();
    /// Looks for the end of the row that begins at m_at, and for its cells.
    Scan scan(Cells &cells);
    /// The same for the cell that begins there, which is in quotes; moves behind it.
    Scan scanQuoted(Cells &cells, char *&at, const char *end);
    Scan endLine(Cells &cells, const char *at);
    Scan broken(const char *problem);
    void chooseSeparator();

    QIODevice &m_device;
    QByteArray m_buffer;
    QStringDecoder m_decoder; ///< Of a file that is UTF-16; else without an encoding.
    std::vector<std::size_t> m_doubled; ///< The cells of the row that have doubled quotes.
    qsizetype m_at = 0; ///< Where the next row begins in the buffer.
    bool m_isFileOver = false;
    bool m_hadLineEnd = false;
    char m_separator = '\0'; ///< Chosen with the first row.
    const char *m_problem = "";
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
};

} // namespace neobeat
