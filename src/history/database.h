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

    /// What marks a file as ours, in the header of SQLite.
    static constexpr qint64 applicationId = SqliteHeader::neobeat;

    /// Opens the file; for writing it is made when it is not there. Nothing of it is read yet. ":memory:" is a new one
    /// without a file. Its statements are Cancelled by a stop. HistoryReadOnly, HistoryUnavailable.
    static Result<std::unique_ptr<Database>, Error>
    open(const QString &file, Access access, std::chrono::milliseconds patience, const std::stop_token &stop = {});
    /// Takes a connection that is open already.
    explicit Database(std::unique_ptr<SqliteConnection> connection, const QString &file = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
    /// From now on that ends its statements, which are Cancelled then.
    void stopOn(const std::stop_token &stop) { m_connection->stopOn(stop); }
    std::stop_token stopToken() const { return m_connection->stopToken(); }
    /// Runs one statement whose rows nobody wants.
    Error run(const QString &sql);
    /// The number that a statement gives in its first row; 0 without one.
    Result<qint64, Error> number(const QString &sql);

    /// Begins a transaction that may write; waits for other writers.
    Error begin();
    Error commit();
    void rollback();
    bool isInTransaction() const { return m_inTransaction; }

    /// A statement that is prepared once; it must be finished before it is taken again.
    QSqlQuery &prepared(const QString &sql);

private:
    std::unique_ptr<SqliteConnection> m_connection;
    QString m_file;
    std::map<QString, QSqlQuery> m_statements;
    bool m_inTransaction = false;
};

/// What SQLite's refusal means to a person.
Error historyError(const QSqlError &error);

} // namespace neobeat
