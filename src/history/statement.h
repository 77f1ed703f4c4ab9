// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outsidetext.h"
#include "history/database.h"

#include <QVariant>

#include <initializer_list>
#include <optional>

namespace neobeat {

/// As SQLite is to get it: text that is not there is no NULL.
inline QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// One run of a prepared statement; while it lives, nobody else may run the same text on the same connection.
class Statement
{
public:
    Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values = {});
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Goes to the next row; false at the end and at a failure.
    bool next();
    /// Why it could not be run or read on; None when all is well.
    Error error() const;

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /// A number that is stored as one and is whole; nothing for anything else that another program may have stored.
    std::optional<qint64> wholeNumber(int column) const;
    bool isNull(int column) const { return m_query.isNull(column); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    /// A name or a word; files come from anywhere, so it passes the door for text from outside.
    QString line(int column) const { return outsideLine(m_query.value(column).toString()); }
    /// The same of a text with several lines.
    QString note(int column) const { return outsideNote(m_query.value(column).toString()); }
    /// The row that an INSERT made.
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery &m_query;
    bool m_good = false;
};

} // namespace neobeat
