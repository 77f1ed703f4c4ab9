// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QSqlDatabase>
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
    enum class Access { ReadOnly, ReadWrite };

    /// What marks a file as ours, in the header of SQLite ("NeoB").
    static constexpr qint64 applicationId = 0x4e656f42;

    /// Opens the file; for writing it is made when it is not there. Nothing of it is read yet. ":memory:" is a new one
    /// without a file. HistoryReadOnly, HistoryUnavailable.
    static Result<std::unique_ptr<Database>, Error> open(const QString &file, Access access,
                                                         std::chrono::milliseconds patience);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
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
    Database(QSqlDatabase connection, const QString &file);

    QSqlDatabase m_connection;
    QString m_file;
    std::map<QString, QSqlQuery> m_statements;
    bool m_inTransaction = false;
};

/// What SQLite's refusal means to a person.
Error historyError(const QSqlError &error);

} // namespace neobeat
