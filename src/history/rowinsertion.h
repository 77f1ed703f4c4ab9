// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sqliteinsertion.h"
#include "history/database.h"

#include <QString>

#include <initializer_list>
#include <memory>

namespace neobeat {

/// Writes many rows of one table. A row whose key is there is replaced.
class RowInsertion
{
public:
    enum class Interface {
        Sqlite, ///< SQLite's own where there is a handle, else QtSql.
        QtSql,
    };

    /// The columns as SQL has them, "block (key, samples)", and how many they are. The database must outlive this.
    RowInsertion(Database &database, const QString &columns, int count, Interface interface = Interface::Sqlite);

    /// Writes a row. HistoryFull and other failures of writing.
    Error add(std::initializer_list<SqliteInsertion::Value> values);

private:
    Database &m_database;
    QString m_statement;
    Interface m_interface;
    std::unique_ptr<SqliteInsertion> m_insertion; ///< Made for the first row; none for QtSql.
};

} // namespace neobeat
