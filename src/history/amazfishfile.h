// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/sqliteconnection.h"
#include "history/timerange.h"

#include <QSqlQuery>

#include <memory>

namespace neobeat {

/// The database that Amazfish keeps: mi_band_activity with a row for each minute, timestamp in seconds since 1970 and
/// heartrate. The watch is known by a hash of its address only, which differs between versions of Qt, so the rows of
/// all are read as those of one.
class AmazfishFile
{
public:
    /// One minute as stored, which may be anything.
    struct Row
    {
        qint64 time = 0; ///< Milliseconds since 1970.
        int heartRate = 0;
    };

    /// Whether it is a database of Amazfish; false also for one that cannot be read.
    static bool recognises(const SqliteConnection &source);
    /// ImportUnreadable, or ImportUnknownFormat for a file that is not a database of Amazfish.
    static Result<std::unique_ptr<AmazfishFile>, Error> open(std::unique_ptr<SqliteConnection> source);

    /// From the first row to just after the last.
    TimeRange range() const { return m_range; }
    /// Reads the next row in the order of time; false at the end and on failure.
    bool next(Row &row);
    /// Why reading ended; None at the end.
    const Error &failure() const { return m_failure; }

private:
    explicit AmazfishFile(std::unique_ptr<SqliteConnection> source);

    Error begin();

    std::unique_ptr<SqliteConnection> m_connection;
    QSqlQuery m_query;
    TimeRange m_range;
    Error m_failure;
};

} // namespace neobeat
