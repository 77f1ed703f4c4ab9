// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/storedhistory.h"

#include "crash/recording.h"
#include "support/sampleaggregates.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace neobeat::test {

StoredHistory::StoredHistory(const QString &file, const QString &copyFolder)
{
    QDir(copyFolder).removeRecursively();
    QDir().mkpath(copyFolder);
    const QString copy = copyFolder + u"/history.sqlite"_s;
    for (const QString &part : {QString(), u"-wal"_s}) {
        if (QFile::exists(file + part) && !QFile::copy(file + part, copy + part))
            m_faults.append(u"%1 cannot be copied"_s.arg(file + part));
    }
    if (!QFile::exists(copy))
        return; // killed before the file was made
    checkIntegrity(copy);
    const auto reader = HistoryReader::open(copy);
    if (!reader) {
        m_faults.append(u"cannot be read: %1, %2"_s.arg(reader.error().name(), reader.error().detail));
        return;
    }
    const auto watch = (*reader)->watch(recordedWatch().address);
    if (!watch || watch->id == 0)
        return;
    readSamples(**reader, watch->id);
    m_faults.append(sumFaults(**reader, watch->id, m_samples));
    checkActivities(**reader, watch->id);
}

QStringList StoredHistory::inventedAmong(const QList<qint64> &times) const
{
    QStringList invented;
    const QSet<qint64> known(times.begin(), times.end());
    for (const Sample &sample : m_samples) {
        if (!known.contains(sample.time) || sample != recordedSample(sample.time))
            invented.append(u"%1 at %2 was never recorded"_s.arg(sample.bpm).arg(sample.time));
    }
    return invented;
}

void StoredHistory::checkIntegrity(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(u"PRAGMA integrity_check"_s);
        QString verdict;
        while (query.next())
            verdict += query.value(0).toString() + u' ';
        if (verdict != "ok "_L1)
            m_faults.append(u"integrity: "_s + verdict);
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
}

void StoredHistory::readSamples(HistoryReader &reader, int watch)
{
    const auto whole = reader.forEachSample(watch, TimeRange::everything(), [this](const Sample &sample) {
        if (m_samples.contains(sample.time))
            m_faults.append(u"%1 is there twice"_s.arg(sample.time));
        m_samples.insert(sample.time, sample);
        return true;
    });
    if (!whole)
        m_faults.append(u"samples: "_s + whole.error().name());
}

void StoredHistory::checkActivities(HistoryReader &reader, int watch)
{
    const auto activities = reader.activities(watch, TimeRange::everything());
    if (!activities) {
        m_faults.append(u"sessions: "_s + activities.error().name());
        return;
    }
    int running = 0;
    for (const ActivityEntry &activity : *activities) {
        running += activity.running;
        if (activity.range.to < activity.range.from)
            m_faults.append(u"activity %1 ends before it begins"_s.arg(activity.id));
    }
    if (running > 1)
        m_faults.append(u"%1 activities run at once"_s.arg(running));
}

} // namespace neobeat::test
