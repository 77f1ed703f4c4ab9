// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"

#include <QString>
#include <QVariant>

#include <initializer_list>
#include <vector>

namespace neobeat {

/// Writes many rows of one table, several with each statement, because every statement has its price. A row whose key
/// is there is replaced.
class RowInsertion
{
public:
    /// The columns as SQL has them, "block (key, samples)", and how many they are.
    RowInsertion(Database &database, const QString &columns, int count);

    /// Adds a row; it is in the table after finish() at the latest. The failure of writing.
    Error add(std::initializer_list<QVariant> values);
    /// Writes what is left.
    Error finish();

private:
    static constexpr int rowsAtOnce = 50;

    QString statementFor(int rows) const;

    Database &m_database;
    QString m_columns;
    int m_count;
    QString m_statement; ///< For rowsAtOnce.
    std::vector<QVariant> m_values; ///< Of the rows that are not written yet.
};

} // namespace neobeat
