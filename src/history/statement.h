// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outsidetext.h"
#include "history/database.h"

#include <QVariant>

#include <initializer_list>
#include <optional>
#include <span>

namespace neobeat {

/// The value to bind: a null text becomes an empty one, not NULL.
inline QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// One run of a prepared statement; while it lives, the same text must not be run again on the same connection.
class Statement
{
public:
    Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values = {});
    Statement(Database &database, const QString &sql, std::span<const QVariant> values);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Goes to the next row; false at the end and on failure.
    bool next();
    /// Why it could not be run or read on; None if there was no failure.
    Error error() const;

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /// A value stored as a whole number; nothing for any other that another program may have stored.
    std::optional<qint64> wholeNumber(int column) const;
    bool isNull(int column) const { return m_query.isNull(column); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    /// A name or a word; files come from anywhere, so it is sanitized like all text from outside.
    QString line(int column) const { return outsideLine(m_query.value(column).toString()); }
    /// The same for a text with several lines.
    QString note(int column) const { return outsideNote(m_query.value(column).toString()); }
    /// The id of the row that an INSERT created.
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery &m_query;
    bool m_good = false;
};

} // namespace neobeat
