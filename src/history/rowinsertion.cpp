// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rowinsertion.h"

#include "history/statement.h"

#include <span>

using namespace Qt::StringLiterals;

namespace neobeat {

RowInsertion::RowInsertion(Database &database, const QString &columns, int count)
    : m_database(database)
    , m_columns(columns)
    , m_count(count)
    , m_statement(statementFor(rowsAtOnce))
{
    m_values.reserve(std::size_t(rowsAtOnce * count));
}

QString RowInsertion::statementFor(int rows) const
{
    const QString row = u"(?"_s + u", ?"_s.repeated(m_count - 1) + u')';
    return u"INSERT OR REPLACE INTO %1 VALUES %2"_s.arg(m_columns, row + (u", "_s + row).repeated(rows - 1));
}

Error RowInsertion::add(std::initializer_list<QVariant> values)
{
    m_values.insert(m_values.end(), values);
    if (int(m_values.size()) < rowsAtOnce * m_count)
        return {};
    const Error error = Statement(m_database, m_statement, std::span<const QVariant>(m_values)).error();
    m_values.clear();
    return error;
}

Error RowInsertion::finish()
{
    const QString statement = statementFor(1);
    for (std::span<const QVariant> rest(m_values); !rest.empty(); rest = rest.subspan(std::size_t(m_count))) {
        if (const Error error = Statement(m_database, statement, rest.first(std::size_t(m_count))).error())
            return error;
    }
    m_values.clear();
    return {};
}

} // namespace neobeat
