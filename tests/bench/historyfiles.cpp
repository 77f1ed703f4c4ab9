// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/historyfiles.h"

#include <QElapsedTimer>
#include <QSqlError>

#include <algorithm>

namespace neobeat::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bulk = 100'000; // samples per transaction when there are many

template<typename Write>
double inBulk(const std::vector<qint64> &moments, Write write)
{
    QElapsedTimer timer;
    timer.start();
    for (std::size_t first = 0; first < moments.size(); first += bulk)
        write(std::span(moments).subspan(first, std::min(bulk, moments.size() - first)));
    return double(timer.nsecsElapsed()) / 1e9;
}

Sample sampleAt(qint64 time)
{
    return {time, bpmAt(time), SampleQuality::Good, SampleSource::Stream};
}

void orFail(const Error &error)
{
    if (error)
        qFatal("%s: %s", qPrintable(error.name()), qPrintable(error.detail));
}

} // namespace

WatchEntry benchWatch()
{
    return {0, u"C0:FF:EE:00:00:01"_s, u"Amazfit Neo"_s};
}

OurFile::OurFile(const QString &file)
{
    auto opened = HistoryWriter::open(file);
    orFail(opened ? Error() : opened.error());
    m_writer = std::move(opened).value();
}

double OurFile::fill(const std::vector<qint64> &moments)
{
    return inBulk(moments, [this](std::span<const qint64> part) {
        std::vector<Sample> samples(part.size());
        std::ranges::transform(part, samples.begin(), sampleAt);
        const auto added = m_writer->addSamples(benchWatch(), samples);
        orFail(added ? Error() : added.error());
    });
}

void OurFile::append(qint64 time)
{
    const Sample sample = sampleAt(time);
    const auto added = m_writer->addSamples(benchWatch(), std::span(&sample, 1));
    orFail(added ? Error() : added.error());
}

PlainFile::PlainFile(const QString &file)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
{
    m_database.setDatabaseName(file);
    m_database.open();
    m_insert = QSqlQuery(m_database);
    for (const QString &statement :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"CREATE TABLE IF NOT EXISTS hr (id INTEGER PRIMARY KEY, ts INTEGER, bpm INTEGER)"_s,
          u"CREATE INDEX IF NOT EXISTS hr_by_time ON hr (ts)"_s}) {
        if (!m_insert.exec(statement))
            qFatal("%s", qPrintable(m_insert.lastError().text()));
    }
    m_insert.finish();
    m_insert.prepare(u"INSERT INTO hr (ts, bpm) VALUES (?, ?)"_s);
}

double PlainFile::fill(const std::vector<qint64> &moments)
{
    return inBulk(moments, [this](std::span<const qint64> part) {
        m_database.transaction();
        for (const qint64 time : part)
            insert(time);
        m_database.commit();
    });
}

void PlainFile::append(qint64 time)
{
    insert(time);
}

void PlainFile::insert(qint64 time)
{
    m_insert.bindValue(0, time);
    m_insert.bindValue(1, bpmAt(time));
    if (!m_insert.exec())
        qFatal("%s", qPrintable(m_insert.lastError().text()));
}

void PlainFile::close()
{
    if (!m_database.isValid())
        return;
    m_insert = QSqlQuery();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"plain"_s);
}

} // namespace neobeat::bench
