// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/amazfishfile.h"

#include "history/foreigntable.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

const QString &minuteTable()
{
    static const QString name = u"mi_band_activity"_s;
    return name;
}

} // namespace

AmazfishFile::AmazfishFile(std::unique_ptr<SqliteConnection> source)
    : m_connection(std::move(source))
    , m_query(m_connection->database())
{
    m_query.setForwardOnly(true);
}

bool AmazfishFile::recognises(const SqliteConnection &source)
{
    Error error;
    return foreigntable::names(source.database(), error).contains(minuteTable()) && !error
        && foreigntable::hasColumns(source.database(), minuteTable(), {u"timestamp"_s, u"heartrate"_s});
}

Result<std::unique_ptr<AmazfishFile>, Error> AmazfishFile::open(std::unique_ptr<SqliteConnection> source)
{
    std::unique_ptr<AmazfishFile> file(new AmazfishFile(std::move(source)));
    if (const Error error = file->begin())
        return error;
    return file;
}

Error AmazfishFile::begin()
{
    if (!recognises(*m_connection))
        return {Error::Code::ImportUnknownFormat, u"no table of Amazfish's minutes"_s};
    if (!m_query.exec(u"SELECT min(timestamp), max(timestamp) FROM %1"_s.arg(minuteTable())) || !m_query.next())
        return foreigntable::unreadable(m_query.lastError());
    if (!m_query.isNull(0))
        m_range = {foreigntable::milliseconds(m_query.value(0)), foreigntable::milliseconds(m_query.value(1)) + 1};
    return m_query.exec(u"SELECT timestamp, heartrate FROM %1 ORDER BY timestamp, rowid"_s.arg(minuteTable()))
        ? Error()
        : foreigntable::unreadable(m_query.lastError());
}

bool AmazfishFile::next(Row &row)
{
    if (!m_query.next()) {
        if (m_query.lastError().isValid())
            m_failure = foreigntable::unreadable(m_query.lastError());
        return false;
    }
    row = {foreigntable::milliseconds(m_query.value(0)), foreigntable::heartRate(m_query.value(1))};
    return true;
}

} // namespace neobeat
