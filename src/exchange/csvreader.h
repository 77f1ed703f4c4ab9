// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace neobeat {

/// Takes a CSV file apart after RFC 4180, row by row; lines may also end with LF alone. Empty lines are left out.
class CsvReader
{
public:
    /// How the reading of a row went.
    enum class Outcome {
        Row, ///< There is one.
        End, ///< The file is over.
        Broken, ///< What comes is no CSV, or longer than any cell of ours.
    };

    /// The device is open and outlives this.
    explicit CsvReader(QIODevice &device);

    /// Reads the next row into the list, whose room is used again.
    Outcome next(QList<QByteArray> &cells);
    /// Number of the line in which the last row began, from 1.
    qint64 line() const { return m_rowLine; }

private:
    enum class CellEnd { Comma, Line, File, Broken };

    static constexpr qsizetype longestCell = 1 << 20;
    static constexpr qsizetype mostCells = 64;

    /// The next character, without taking it; -1 at the end of the file.
    int peek();
    void skip();
    CellEnd readCell(QByteArray &cell);
    CellEnd readQuoted(QByteArray &cell);
    CellEnd endOfCell();

    QIODevice &m_device;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
};

} // namespace neobeat
