// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/statement.h"

#include <QSqlError>

namespace neobeat {

Statement::Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values)
    : Statement(database, sql, std::span<const QVariant>(values.begin(), values.size()))
{
}

Statement::Statement(Database &database, const QString &sql, std::span<const QVariant> values)
    : m_query(database.prepared(sql))
{
    int place = 0;
    for (const QVariant &value : values)
        m_query.bindValue(place++, value);
    m_good = m_query.exec();
}

Statement::~Statement()
{
    m_query.finish();
}

bool Statement::next()
{
    return m_good && m_query.next();
}

std::optional<qint64> Statement::wholeNumber(int column) const
{
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::LongLong ? std::optional(value.toLongLong()) : std::nullopt;
}

Error Statement::error() const
{
    return historyError(m_query.lastError());
}

} // namespace neobeat
