// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rowinsertion.h"

#include "history/statement.h"

#include <QVariant>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

QVariant variantOf(const SqliteInsertion::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    return std::get<QByteArrayView>(value).toByteArray();
}

} // namespace

RowInsertion::RowInsertion(Database &database, const QString &columns, int count, Interface interface)
    : m_database(database)
    , m_statement(u"INSERT OR REPLACE INTO %1 VALUES (?%2)"_s.arg(columns, u", ?"_s.repeated(count - 1)))
    , m_interface(database.connection().handle() ? interface : Interface::QtSql)
{
}

Error RowInsertion::add(std::initializer_list<SqliteInsertion::Value> values)
{
    if (m_interface == Interface::QtSql) {
        std::vector<QVariant> variants;
        std::ranges::transform(values, std::back_inserter(variants), variantOf);
        return Statement(m_database, m_statement, std::span<const QVariant>(variants)).error();
    }
    if (!m_insertion)
        m_insertion = std::make_unique<SqliteInsertion>(m_database.connection(), m_statement);
    return m_insertion->run(values) ? Error() : historyError(m_insertion->error());
}

} // namespace neobeat
