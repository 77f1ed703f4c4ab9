// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/sqliteconnection.h"
#include "history/entries.h"
#include "history/timerange.h"

#include <QHash>

#include <functional>
#include <memory>

namespace neobeat {

/// A database that Gadgetbridge exported.
class GadgetbridgeFile
{
public:
    /// One of the tables with one row per minute.
    struct Stock
    {
        QString table;
        TimeRange range; ///< From the first row to just after the last.
    };
    /// Watches by DEVICE._id.
    using Watches = QHash<qint64, WatchEntry>;
    /// Receives each row; false stops reading.
    using RowVisitor = std::function<bool(qint64 device, qint64 time, int heartRate)>;

    /// ImportUnreadable, or ImportUnknownFormat for a file that is not a Gadgetbridge database.
    static Result<std::unique_ptr<GadgetbridgeFile>, Error> open(std::unique_ptr<SqliteConnection> source);
    ~GadgetbridgeFile();

    /// Those that have an address. ImportUnreadable.
    Result<Watches, Error> watches() const;
    /// The tables that can be read. ImportUnreadable.
    Result<QList<Stock>, Error> stocks() const;
    /// Each row in the order of time: DEVICE._id, milliseconds since 1970, and the heart rate as stored.
    /// ImportUnreadable.
    Error forEachRow(const Stock &stock, const RowVisitor &visitor) const;

private:
    explicit GadgetbridgeFile(std::unique_ptr<SqliteConnection> source);

    Error findTables();
    bool hasColumns(const QString &table, const QStringList &columns) const;
    QSqlDatabase database() const { return m_connection->database(); }

    std::unique_ptr<SqliteConnection> m_connection;
    QStringList m_tables;
};

} // namespace neobeat
