// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/timerange.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <QVariant>

namespace neobeat::foreigntable {

/// The failure for one of SQLite on a database from outside: Cancelled, or ImportUnreadable.
Error unreadable(const QSqlError &error);
/// Names of the real tables; views and virtual ones are none. Sets the error when they cannot be read.
QStringList names(const QSqlDatabase &database, Error &error);
bool hasColumns(const QSqlDatabase &database, const QString &table, const QStringList &columns);
/// Seconds as stored, which may be anything, in milliseconds.
qint64 milliseconds(const QVariant &seconds);
/// A heart rate as stored, such that an impossible one does not become a possible one.
int heartRate(const QVariant &value);

} // namespace neobeat::foreigntable
