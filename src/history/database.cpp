// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/database.h"

#include "base/outsidetext.h"

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// SQLite's primary result codes, and two extended ones: the file shared by its connections could not grow; a file next
/// to the database was to be deleted and was already gone.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupted = 9,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    SharedSize = 4874,
    AlreadyDeleted = 5898
};

Error::Code codeFor(int sqliteCode)
{
    if (sqliteCode == SharedSize)
        return Error::Code::HistoryFull;
    switch (sqliteCode & 0xff) {
    case Busy:
    case Locked:
        return Error::Code::HistoryLocked;
    case ReadOnly:
    case CannotOpen: // The database is open already, so this is about the files that SQLite creates next to it.
        return Error::Code::HistoryReadOnly;
    case Interrupted: // only a stop does that
        return Error::Code::Cancelled;
    case Full:
        return Error::Code::HistoryFull;
    case Corrupt:
    case NotADatabase:
        return Error::Code::HistoryDamaged;
    default:
        return Error::Code::HistoryUnavailable;
    }
}

/// Two connections that open an empty file at the same time both want to delete what an earlier one left next to it.
/// SQLite (3.40.1) reports that as a disk failure to the second one; the next try finds nothing to delete.
bool runsAtLast(QSqlQuery &query, const QString &sql)
{
    constexpr int tries = 3;
    for (int i = 1; !query.exec(sql); ++i) {
        if (i == tries || query.lastError().nativeErrorCode().toInt() != AlreadyDeleted)
            return false;
    }
    return true;
}

/// SQLite gives no reason when it cannot open a file.
Error openError(const QString &file, const QSqlError &error)
{
    const QFileInfo info(file);
    const bool writable = info.exists() ? info.isWritable() : QFileInfo(info.path()).isWritable();
    return {writable ? Error::Code::HistoryUnavailable : Error::Code::HistoryReadOnly,
            outsideLine(error.databaseText(), longestMessage)};
}

} // namespace

Error historyError(const QSqlError &error)
{
    if (!error.isValid())
        return {};
    const int code = error.nativeErrorCode().toInt();
    return {codeFor(code), u"SQLite %1: %2"_s.arg(code).arg(outsideLine(error.databaseText(), longestMessage))};
}

Result<std::unique_ptr<Database>, Error>
Database::open(const QString &file, Access access, std::chrono::milliseconds busyTimeout, const std::stop_token &stop)
{
    auto connection = SqliteConnection::openOwn(file, access, busyTimeout, stop);
    if (!connection)
        return openError(file, connection.error());
    return std::make_unique<Database>(std::move(connection).value(), file);
}

Database::Database(std::unique_ptr<SqliteConnection> connection, const QString &file)
    : m_connection(std::move(connection))
    , m_file(file)
{
}

Database::~Database() = default;

Error Database::run(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!runsAtLast(query, sql))
        return historyError(query.lastError());
    while (query.next()) { } // Some pragmas do their work row by row.
    return historyError(query.lastError());
}

Result<qint64, Error> Database::number(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!runsAtLast(query, sql))
        return historyError(query.lastError());
    const qint64 value = query.next() ? query.value(0).toLongLong() : 0;
    if (const Error error = historyError(query.lastError()))
        return error;
    return value;
}

Error Database::begin()
{
    // A transaction that only later turns into a write would not wait for another writer.
    const Error error = run(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = !error;
    return error;
}

Error Database::commit()
{
    const Error error = run(u"COMMIT"_s);
    if (error)
        rollback();
    m_inTransaction = false;
    return error;
}

void Database::rollback()
{
    // Some failures have already ended the transaction; then this has no effect.
    if (m_inTransaction)
        run(u"ROLLBACK"_s);
    m_inTransaction = false;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(sql); // A failure is reported when it is run.
    return m_statements.emplace(sql, std::move(query)).first->second;
}

} // namespace neobeat
