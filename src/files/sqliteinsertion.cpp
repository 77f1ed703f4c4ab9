// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sqliteinsertion.h"

#include <sqlite3.h>

namespace neobeat {

void SqliteInsertion::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteInsertion::SqliteInsertion(const SqliteConnection &connection, const QString &sql)
    : m_handle(connection.handle())
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &statement, nullptr);
    m_statement.reset(statement);
}

SqliteInsertion::~SqliteInsertion() = default;

bool SqliteInsertion::run(std::span<const Value> values)
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement.get()); // of a run that failed: until here error() knew why
    int place = 0;
    for (const Value &value : values) {
        if (!bind(++place, value))
            return false;
    }
    return sqlite3_step(m_statement.get()) == SQLITE_DONE && sqlite3_reset(m_statement.get()) == SQLITE_OK;
}

bool SqliteInsertion::bind(int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(m_statement.get(), place, *number) == SQLITE_OK;
    const auto bytes = std::get<QByteArrayView>(value);
    return sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC)
        == SQLITE_OK;
}

// As QtSql reports it, with the extended code.
QSqlError SqliteInsertion::error() const
{
    return QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError,
                     QString::number(sqlite3_extended_errcode(m_handle)));
}

} // namespace neobeat
