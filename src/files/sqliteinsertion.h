// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sqliteconnection.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <variant>

struct sqlite3_stmt;

namespace neobeat {

/// One statement that writes a row, for running it a million times by SQLite's own interface: with QtSql (6.4.2),
/// binding the values takes three times as long as everything that SQLite does with them.
class SqliteInsertion
{
public:
    /// A whole number, or bytes that only have to last until run() returns.
    using Value = std::variant<qint64, QByteArrayView>;

    /// Not for a connection without a handle; it must outlive this. What cannot be prepared cannot be run.
    SqliteInsertion(const SqliteConnection &connection, const QString &sql);
    ~SqliteInsertion();
    Q_DISABLE_COPY_MOVE(SqliteInsertion)

    /// Writes a row with these values in the places of the question marks; whether it could.
    bool run(std::span<const Value> values);
    /// Why the last run failed.
    QSqlError error() const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    bool bind(int place, const Value &value);

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace neobeat
