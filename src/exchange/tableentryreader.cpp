// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableentryreader.h"

namespace neobeat {

Error TableEntryReader::next(Entry &entry)
{
    entry = {};
    if (m_state == State::AtBegin) {
        m_state = State::Over;
        if (const Error error = begin())
            return error;
        m_state = State::InRows;
    }
    while (isNothing(entry) && m_state == State::InRows) {
        const CsvReader::Outcome outcome = m_table.next();
        if (outcome == CsvReader::Outcome::Row) {
            if (const Error error = readRow(entry))
                return error;
            continue;
        }
        m_state = State::Over;
        if (outcome == CsvReader::Outcome::Broken)
            return unreadable(m_table.line(), m_table.problem());
        finish(entry);
    }
    return {};
}

} // namespace neobeat
