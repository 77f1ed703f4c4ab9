// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include "files/sqliteconnection.h"
#include "files/sqliteheader.h"

#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <map>
#include <memory>

namespace neobeat {

/// One connection to an SQLite file, for the thread that opened it.
class Database
{
public:
    using Access = SqliteConnection::Access;

    /// Identifies the file as ours, in SQLite's header.
    static constexpr qint64 applicationId = SqliteHeader::neobeat;

    /// Opens the file; for writing it is created when missing. Nothing is read yet. ":memory:" is a new one without a
    /// file. A stop makes its statements fail with Cancelled. HistoryReadOnly, HistoryUnavailable.
    static Result<std::unique_ptr<Database>, Error>
    open(const QString &file, Access access, std::chrono::milliseconds busyTimeout, const std::stop_token &stop = {});
    /// Takes over a connection that is already open.
    explicit Database(std::unique_ptr<SqliteConnection> connection, const QString &file = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
    /// From now on this token cancels its statements, which then fail with Cancelled.
    void stopOn(const std::stop_token &stop) { m_connection->stopOn(stop); }
    std::stop_token stopToken() const { return m_connection->stopToken(); }
    /// Runs one statement and ignores its rows.
    Error run(const QString &sql);
    /// The number in the first row of a statement's result; 0 without a row.
    Result<qint64, Error> number(const QString &sql);

    /// Begins a write transaction; waits for other writers.
    Error begin();
    Error commit();
    void rollback();
    bool isInTransaction() const { return m_inTransaction; }

    const SqliteConnection &connection() const { return *m_connection; }
    /// A statement that is prepared once; each use must be finished before the next.
    QSqlQuery &prepared(const QString &sql);

private:
    std::unique_ptr<SqliteConnection> m_connection;
    QString m_file;
    std::map<QString, QSqlQuery> m_statements;
    bool m_inTransaction = false;
};

/// The Error for a failure that SQLite reported.
Error historyError(const QSqlError &error);

} // namespace neobeat
