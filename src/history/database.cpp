// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// SQLite's primary result codes, and one that says more: the file that its connections share could not grow.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    SharedSize = 4874
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
    case CannotOpen: // The database is open already, so this is about the files that SQLite makes beside it.
        return Error::Code::HistoryReadOnly;
    case Full:
        return Error::Code::HistoryFull;
    case Corrupt:
    case NotADatabase:
        return Error::Code::HistoryDamaged;
    default:
        return Error::Code::HistoryUnavailable;
    }
}

/// SQLite gives no reason when it cannot open a file.
Error openError(const QString &file, const QSqlError &error)
{
    const QFileInfo info(file);
    const bool writable = info.exists() ? info.isWritable() : QFileInfo(info.path()).isWritable();
    return {writable ? Error::Code::HistoryUnavailable : Error::Code::HistoryReadOnly, error.databaseText()};
}

bool isMemory(const QString &file)
{
    return file == ":memory:"_L1;
}

/// A file in a folder that cannot be written is read as one that nobody changes.
QString immutable(const QString &file)
{
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

} // namespace

Error historyError(const QSqlError &error)
{
    if (!error.isValid())
        return {};
    const int code = error.nativeErrorCode().toInt();
    return {codeFor(code), u"SQLite %1: %2"_s.arg(code).arg(error.databaseText())};
}

Result<std::unique_ptr<Database>, Error> Database::open(const QString &file, Access access,
                                                        std::chrono::milliseconds patience)
{
    QSqlDatabase connection
        = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!connection.isValid())
        return Error{Error::Code::HistoryUnavailable, u"the SQLite plugin of Qt is not installed"_s};
    std::unique_ptr<Database> database(new Database(std::exchange(connection, {}), file));
    QSqlDatabase &opened = database->m_connection;

    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    if (access == Access::ReadOnly && !isMemory(file)) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (!QFileInfo(QFileInfo(file).path()).isWritable()) {
            options += u";QSQLITE_OPEN_URI"_s;
            opened.setDatabaseName(immutable(file));
        }
    }
    if (opened.databaseName().isEmpty())
        opened.setDatabaseName(file);
    opened.setConnectOptions(options);
    if (!opened.open())
        return openError(file, opened.lastError());
    return database;
}

Database::Database(QSqlDatabase connection, const QString &file)
    : m_connection(std::move(connection))
    , m_file(file)
{
}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Error Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return historyError(query.lastError());
    while (query.next()) { } // Some pragmas do their work row by row.
    return historyError(query.lastError());
}

Result<qint64, Error> Database::number(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return historyError(query.lastError());
    const qint64 value = query.next() ? query.value(0).toLongLong() : 0;
    if (const Error error = historyError(query.lastError()))
        return error;
    return value;
}

Error Database::begin()
{
    // A transaction that only becomes a writing one later would not wait for another writer.
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
    // Some failures have ended the transaction already; then this one means nothing.
    if (m_inTransaction)
        run(u"ROLLBACK"_s);
    m_inTransaction = false;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(sql); // A failure shows when it is run.
    return m_statements.emplace(sql, std::move(query)).first->second;
}

} // namespace neobeat
