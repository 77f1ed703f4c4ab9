// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/entryreader.h"

namespace neobeat {

/// Reads entries from a CSV file of another program, row by row; a subclass knows its columns. A row that cannot be
/// read does not end the file.
class TableEntryReader : public EntryReader
{
public:
    Error next(Entry &entry) final;
    bool canGoOn() const final { return m_state == State::InRows; }

protected:
    /// The device is open and outlives this.
    explicit TableEntryReader(QIODevice &device)
        : m_table(device)
    {
    }

    /// Reads what comes before the rows.
    virtual Error begin() = 0;
    /// Reads the current row of m_table; the entry stays as it is for one that has none.
    virtual Error readRow(Entry &entry) = 0;
    /// Gives an entry after the last row, if there is one.
    virtual void finish(Entry &) { }

    CsvTable m_table;

private:
    enum class State { AtBegin, InRows, Over };

    State m_state = State::AtBegin;
};

} // namespace neobeat
