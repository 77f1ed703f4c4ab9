// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/origin.h"

#include "files/inputfile.h"
#include "files/sqliteconnection.h"
#include "files/sqliteheader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// The table of tables is within that many bytes, in each version of a history.
constexpr qint64 beginning = 64 * 1024;
constexpr qint64 beginningOfLog = 1024 * 1024;

/// Contained only in our files: it is found even when the first bytes are damaged.
bool holdsOurTables(QByteArrayView bytes)
{
    constexpr QByteArrayView table("CREATE TABLE block (key INTEGER PRIMARY KEY, samples BLOB NOT NULL)");
    return bytes.indexOf(table) >= 0;
}

/// Whether a database has no table at all, like one that was just begun.
bool isEmptyDatabase(QByteArrayView bytes)
{
    constexpr qsizetype tableOfTables = SqliteHeader::size;
    constexpr char leaf = 0x0d;
    return bytes.size() > tableOfTables + 4 && bytes[tableOfTables] == leaf && bytes[tableOfTables + 3] == 0
        && bytes[tableOfTables + 4] == 0;
}

QByteArray beginOf(const QString &file, qint64 most, const std::stop_token &stop)
{
    const auto opened = InputFile::open(file, {}, stop);
    return opened ? (*opened)->read(most) : QByteArray();
}

bool isForeign(const QString &file, const QByteArray &begin, const std::stop_token &stop)
{
    const auto header = SqliteHeader::parse(begin);
    if (header && header->applicationId != 0)
        return header->applicationId != SqliteHeader::neobeat;
    if (holdsOurTables(begin))
        return false;
    // A history whose first tables are still in the log.
    if (header && holdsOurTables(beginOf(file + u"-wal"_s, beginningOfLog, stop)))
        return false;
    return !header || header->userVersion != 0 || !isEmptyDatabase(begin);
}

} // namespace

Error refuseForeign(const QString &file, const std::stop_token &stop)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return {Error::Code::HistoryForeign, u"it is no ordinary file"_s};
    const QByteArray begin = beginOfDatabase(file, beginning);
    if (begin.isEmpty() || !isForeign(file, begin, stop))
        return {};
    return {Error::Code::HistoryForeign, u"nothing in it says that it ever was a history"_s};
}

} // namespace neobeat
