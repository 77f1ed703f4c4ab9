// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/storedhistory.h"

#include "crash/recording.h"

#include <QDir>
#include <QFile>
#include <QMap>
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
        return; // killed before there was anything
    checkIntegrity(copy);
    const auto reader = HistoryReader::open(copy);
    if (!reader) {
        // Killed before the tables were made: nothing can be asked, and nothing was stored.
        m_faults.append(u"cannot be read: %1, %2"_s.arg(reader.error().name(), reader.error().detail));
        return;
    }
    const auto watch = (*reader)->watch(recordedWatch().address);
    if (!watch || watch->id == 0)
        return;
    readSamples(**reader, watch->id);
    for (const qint64 step : {60'000, 3'600'000, 86'400'000})
        checkSums(**reader, watch->id, step);
    checkSessions(**reader, watch->id);
}

QStringList StoredHistory::inventedAmong(const QList<qint64> &times) const
{
    QStringList invented;
    const QSet<qint64> known(times.begin(), times.end());
    for (const Sample &sample : m_samples) {
        if (!known.contains(sample.time) || sample != recordedSample(sample.time))
            invented.append(u"nobody recorded %1 at %2"_s.arg(sample.bpm).arg(sample.time));
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

void StoredHistory::checkSums(HistoryReader &reader, int watch, qint64 step)
{
    QMap<qint64, Bucket> expected;
    for (const Sample &sample : std::as_const(m_samples)) {
        if (!sample.isReading())
            continue;
        const qint64 start = sample.time - sample.time % step;
        Bucket &bucket = expected[start];
        bucket.low = bucket.count == 0 ? sample.bpm : qMin<qint16>(bucket.low, sample.bpm);
        bucket.high = qMax<qint16>(bucket.high, sample.bpm);
        bucket.start = start;
        bucket.sum += sample.bpm;
        ++bucket.count;
    }
    const auto slice = reader.sliceOf(watch, TimeRange::everything(), step);
    if (!slice)
        m_faults.append(u"sums of %1: %2"_s.arg(step).arg(slice.error().name()));
    else if (slice->buckets != expected.values())
        m_faults.append(u"the sums of %1 ms are not those of the samples"_s.arg(step));
}

void StoredHistory::checkSessions(HistoryReader &reader, int watch)
{
    const auto sessions = reader.sessions(watch, TimeRange::everything());
    if (!sessions) {
        m_faults.append(u"sessions: "_s + sessions.error().name());
        return;
    }
    int running = 0;
    for (const SessionEntry &session : *sessions) {
        running += session.running;
        if (session.range.to < session.range.from)
            m_faults.append(u"session %1 ends before it begins"_s.arg(session.id));
    }
    if (running > 1)
        m_faults.append(u"%1 sessions run at once"_s.arg(running));
}

} // namespace neobeat::test
