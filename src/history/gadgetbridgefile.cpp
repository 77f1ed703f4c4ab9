// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/gadgetbridgefile.h"

#include "base/bluetoothaddress.h"
#include "base/outsidetext.h"
#include "history/foreigntable.h"

#include <QSqlError>
#include <QSqlQuery>

namespace neobeat {

using namespace Qt::StringLiterals;

using foreigntable::unreadable;

Result<std::unique_ptr<GadgetbridgeFile>, Error> GadgetbridgeFile::open(std::unique_ptr<SqliteConnection> source)
{
    std::unique_ptr<GadgetbridgeFile> opened(new GadgetbridgeFile(std::move(source)));
    if (const Error error = opened->findTables())
        return error;
    return opened;
}

GadgetbridgeFile::GadgetbridgeFile(std::unique_ptr<SqliteConnection> source)
    : m_connection(std::move(source))
{
}

GadgetbridgeFile::~GadgetbridgeFile() = default;

Error GadgetbridgeFile::findTables()
{
    Error error;
    const QStringList names = foreigntable::names(database(), error);
    if (error)
        return error;
    for (const QString &table : {u"MI_BAND_ACTIVITY_SAMPLE"_s, u"HUAMI_EXTENDED_ACTIVITY_SAMPLE"_s}) {
        if (names.contains(table) && hasColumns(table, {u"TIMESTAMP"_s, u"DEVICE_ID"_s, u"HEART_RATE"_s}))
            m_tables.append(table);
    }
    // A view or a virtual table of that name is treated as empty.
    if (m_tables.isEmpty() || !names.contains(u"DEVICE"_s)
        || !hasColumns(u"DEVICE"_s, {u"_id"_s, u"NAME"_s, u"IDENTIFIER"_s}))
        return {Error::Code::ImportUnknownFormat, u"no table of Gadgetbridge's minutes"_s};
    return {};
}

bool GadgetbridgeFile::hasColumns(const QString &table, const QStringList &columns) const
{
    return foreigntable::hasColumns(database(), table, columns);
}

Result<GadgetbridgeFile::Watches, Error> GadgetbridgeFile::watches() const
{
    const QString alias = hasColumns(u"DEVICE"_s, {u"ALIAS"_s}) ? u"ALIAS"_s : u"NULL"_s;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT _id, IDENTIFIER, coalesce(nullif(%1, ''), NAME) FROM DEVICE"_s.arg(alias)))
        return unreadable(query.lastError());
    Watches watches;
    while (query.next()) {
        if (const auto address = bluetoothAddress(query.value(1).toString()))
            watches.insert(query.value(0).toLongLong(), {0, *address, outsideLine(query.value(2).toString())});
    }
    if (query.lastError().isValid())
        return unreadable(query.lastError());
    return watches;
}

Result<QList<GadgetbridgeFile::Stock>, Error> GadgetbridgeFile::stocks() const
{
    QList<Stock> stocks;
    for (const QString &table : m_tables) {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        // Separate queries, because then SQLite looks at the ends of the index only.
        if (!query.exec(u"SELECT (SELECT min(TIMESTAMP) FROM %1), (SELECT max(TIMESTAMP) FROM %1)"_s.arg(table))
            || !query.next())
            return unreadable(query.lastError());
        if (!query.isNull(0))
            stocks.append(
                {table, {foreigntable::milliseconds(query.value(0)), foreigntable::milliseconds(query.value(1)) + 1}});
    }
    return stocks;
}

Error GadgetbridgeFile::forEachRow(const Stock &stock, const RowVisitor &visitor) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT DEVICE_ID, TIMESTAMP, HEART_RATE FROM %1 ORDER BY TIMESTAMP"_s.arg(stock.table)))
        return unreadable(query.lastError());
    while (query.next()) {
        if (!visitor(query.value(0).toLongLong(), foreigntable::milliseconds(query.value(1)),
                     foreigntable::heartRate(query.value(2))))
            return {};
    }
    return query.lastError().isValid() ? unreadable(query.lastError()) : Error();
}

} // namespace neobeat
