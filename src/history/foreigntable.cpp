// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/foreigntable.h"

#include "base/outsidetext.h"
#include "history/database.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat::foreigntable {

Error unreadable(const QSqlError &error)
{
    const Error meant = historyError(error);
    return meant.code == Error::Code::Cancelled ? meant : Error{Error::Code::ImportUnreadable, messageOf(error)};
}

QStringList names(const QSqlDatabase &database, Error &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QStringList names;
    if (query.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s)) {
        while (query.next())
            names.append(query.value(0).toString());
    }
    if (query.lastError().isValid())
        error = unreadable(query.lastError());
    return names;
}

bool hasColumns(const QSqlDatabase &database, const QString &table, const QStringList &columns)
{
    const QSqlRecord record = database.record(table);
    return std::ranges::all_of(columns, [&](const QString &column) { return record.contains(column); });
}

qint64 milliseconds(const QVariant &seconds)
{
    return qBound<qint64>(-1, seconds.toLongLong(), TimeRange::everything().to) * 1'000;
}

int heartRate(const QVariant &value)
{
    return int(std::clamp<qint64>(value.toLongLong(), -1, 1'000));
}

} // namespace neobeat::foreigntable
