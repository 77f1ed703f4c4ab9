// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystoreworker.h"

#include "base/logging.h"
#include "base/timeunits.h"
#include "history/acceptance.h"
#include "history/quarantine.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Up to this size a file is checked when it is opened; a larger one would take seconds, and its damage is found when
/// it is read.
constexpr qint64 checkedSize = 64 * 1024 * 1024;

bool spoilsFile(const Error &error)
{
    return error.code == Error::Code::HistoryDamaged || error.code == Error::Code::HistoryNewer;
}

} // namespace

HistoryStoreWorker::HistoryStoreWorker(const QString &file, const StoreLimits &limits)
    : m_file(file)
    , m_limits(limits)
    , m_locks(file)
    , m_retry(limits.firstRetry)
    , m_batch(this)
    , m_retryTimer(this)
    , m_retention(this)
{
    for (QTimer *timer : {&m_batch, &m_retryTimer})
        timer->setSingleShot(true);
    m_batch.setInterval(limits.batch);
    m_retention.setInterval(limits.retentionRound);
    connect(&m_batch, &QTimer::timeout, this, &HistoryStoreWorker::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryStoreWorker::flush);
    connect(&m_retention, &QTimer::timeout, this, &HistoryStoreWorker::applyRetention);
}

HistoryStoreWorker::~HistoryStoreWorker() = default;

void HistoryStoreWorker::open()
{
    if (m_state != State::Closed)
        return;
    m_isHurried = false;
    setState(State::Opening);
    flush();
    applyRetention();
}

void HistoryStoreWorker::close()
{
    if (m_state == State::Closed)
        return;
    // Each try waits for the other program.
    QElapsedTimer time;
    for (time.start(); !flush() && m_error.code == Error::Code::HistoryLocked && !m_queue.isEmpty()
         && !time.hasExpired(m_limits.closing.count());) { }
    for (QTimer *timer : {&m_batch, &m_retryTimer, &m_retention})
        timer->stop();
    if (!m_queue.isEmpty())
        Q_EMIT lost(m_queue.sampleCount());
    m_queue.clear();
    m_writer.reset();
    setState(State::Closed);
}

void HistoryStoreWorker::addSample(const WatchEntry &watch, const Sample &sample)
{
    m_queue.add(watch, sample);
    if (const qint64 surplus = m_queue.trimTo(m_limits.pending); surplus > 0)
        Q_EMIT lost(surplus);
    schedule();
}

void HistoryStoreWorker::addBeats(const WatchEntry &watch, const BeatRun &run)
{
    m_queue.add(watch, run);
    if (m_queue.trimBeatsTo(m_limits.pending) > 0)
        Q_EMIT lost(0);
    schedule();
}

void HistoryStoreWorker::addChange(WriteQueue::Change change, bool aboutActivities)
{
    m_queue.add(std::move(change), aboutActivities);
    schedule();
}

void HistoryStoreWorker::addLoggedMinutes(const WatchEntry &watch, const QList<LoggedMinute> &minutes,
                                          const HistoryStore::Done &done)
{
    Acceptance acceptance(QDateTime::currentMSecsSinceEpoch(), acceptance::firstOfWatch);
    std::vector<LoggedMinute> accepted;
    TimeRange range;
    for (const LoggedMinute &minute : minutes) {
        if (!acceptance.accepts(minute))
            continue;
        accepted.push_back(minute);
        range = range.united({minute.time, minute.time + ms::minute});
    }
    if (!acceptance.leftOut().isNothing())
        qCInfo(lcHistory) << "left out of the minutes of the watch:" << qPrintable(acceptance.leftOut().forLog());
    const auto added = flush() ? m_writer->addLoggedMinutes(watch, accepted) : Result<qint64, Error>(m_error);
    const Error error = added ? Error() : added.error();
    if (added && *added > 0)
        Q_EMIT changed(range);
    if (done)
        done(error);
    if (spoilsFile(error))
        check();
}

void HistoryStoreWorker::startActivity(const WatchEntry &watch, qint64 time, const QString &name)
{
    const Running activity{watch, time, name, std::make_shared<qint64>(0), false};
    m_running = activity;
    addChange([this, activity](HistoryWriter &writer) { return begin(activity, writer); }, true);
}

void HistoryStoreWorker::addMarker(const Marker &marker)
{
    if (!m_running)
        return;
    addChange([id = m_running->id, marker](HistoryWriter &writer) { return writer.addMarker(*id, marker); }, true);
}

void HistoryStoreWorker::endActivity(qint64 time)
{
    if (!m_running)
        return;
    const auto end = [this, id = m_running->id, time](HistoryWriter &writer) {
        const Error error = writer.endActivity(*id, time);
        if (!error)
            m_locks.release();
        return error;
    };
    m_running.reset();
    addChange(end, true);
}

Error HistoryStoreWorker::begin(const Running &activity, HistoryWriter &writer)
{
    const auto id = writer.startActivity(activity.watch, activity.time, activity.name);
    if (!id)
        return id.error();
    *activity.id = *id;
    // Before others can see it, or they would take it for one that a crash left.
    m_locks.hold(*id);
    return {};
}

void HistoryStoreWorker::resumeActivity(const WatchEntry &watch, const ActivityEntry &activity, qint64 time)
{
    endActivity(time);
    const Running running{watch, activity.range.from, activity.name, std::make_shared<qint64>(0), false};
    m_running = running;
    addChange(
        [this, running, activity](HistoryWriter &writer) {
            const auto id = writer.resumeActivity(running.watch, activity);
            if (!id)
                return id.error();
            *running.id = *id;
            m_locks.hold(*id);
            return Error();
        },
        true);
}

void HistoryStoreWorker::erase(const Erasure &erasure, const TimeRange &range, const HistoryStore::Done &done,
                               const std::function<bool(double share)> &goesOn)
{
    QElapsedTimer time;
    time.start();
    const auto mayWait
        = [&] { return !m_isHurried && !time.hasExpired(m_limits.job.count()) && (!goesOn || goesOn(0)); };
    Error error;
    do { // Each try waits for the other program. What is in the queue was there before the request to delete it.
        error = flush() ? erasure(*m_writer) : m_error;
    } while (error.code == Error::Code::HistoryLocked && mayWait());
    if (!error) {
        Q_EMIT changed(range);
        Q_EMIT activitiesChanged();
    }
    if (done)
        done(error);
    if (spoilsFile(error))
        check();
}

void HistoryStoreWorker::setRetention(int days)
{
    m_retentionDays = days;
    if (days > 0)
        m_retention.start();
    else
        m_retention.stop();
    applyRetention();
}

void HistoryStoreWorker::check()
{
    if (m_state == State::Closed)
        return;
    // The old writer stays until the new one, which remembers nothing of the file, is there: on a full disk there may
    // be none.
    Error error = openFile();
    if (!error)
        error = m_writer->verify();
    if (spoilsFile(error))
        error = replaceFile(error);
    if (error)
        onFailure(error);
}

Error HistoryStoreWorker::openFile()
{
    const bool isThere = QFileInfo(m_file).size() > 0;
    auto opened = HistoryWriter::open(m_file);
    if (!opened)
        return opened.error();
    std::unique_ptr<HistoryWriter> writer = std::move(opened).value();
    if (isThere && QFileInfo(m_file).size() <= checkedSize) {
        if (const Error error = writer->verify())
            return error;
    }
    // Only before anything of this run is in the file.
    if (!m_abandonedEnded) {
        const auto ended = writer->endAbandonedActivities(m_locks);
        if (!ended)
            return ended.error();
        if (!ended->isEmpty())
            Q_EMIT activitiesCutOff(*ended);
    }
    m_abandonedEnded = true;
    m_writer = std::move(writer);
    return {};
}

Error HistoryStoreWorker::replaceFile(const Error &reason)
{
    m_writer.reset();
    const Result<QString, Error> name = quarantineFile(m_file, reason.code, QDateTime::currentDateTime());
    if (!name)
        return name.error();
    qCInfo(lcHistory) << "the history file was quarantined:" << reason.name();
    Q_EMIT quarantined(reason, *name);
    if (const Error error = openFile())
        return error;
    if (m_running && m_running->stored) { // otherwise its beginning is in the queue
        if (const Error error = begin(*m_running, *m_writer))
            return error;
    }
    Q_EMIT changed(TimeRange::everything());
    Q_EMIT activitiesChanged();
    return {};
}

bool HistoryStoreWorker::flush()
{
    m_batch.stop();
    if (m_state == State::Closed)
        return false;
    Error error = m_writer ? Error() : openFile();
    if (!error)
        error = writeQueue();
    if (spoilsFile(error)) {
        error = replaceFile(error);
        if (!error)
            error = writeQueue();
    }
    if (error) {
        onFailure(error);
        return false;
    }
    m_retryTimer.stop();
    m_retry = m_limits.firstRetry;
    setState(State::Open);
    return true;
}

Error HistoryStoreWorker::writeQueue()
{
    if (const Error error = m_queue.writeTo(*m_writer))
        return error;
    const TimeRange range = m_queue.range();
    const bool aboutActivities = m_queue.isAboutActivities();
    m_queue.clear();
    if (m_running)
        m_running->stored = true;
    if (!range.isEmpty())
        Q_EMIT changed(range);
    if (aboutActivities)
        Q_EMIT activitiesChanged();
    return {};
}

void HistoryStoreWorker::onFailure(const Error &error)
{
    // A file that cannot be written may be a different one when it can, so it is reopened and checked again. But on a
    // full disk a file that was closed could not be opened again for reading.
    if (error.code != Error::Code::HistoryFull && error.code != Error::Code::HistoryLocked)
        m_writer.reset();
    qCInfo(lcHistory) << "the history cannot be written:" << error.name() << error.detail;
    setState(State::Waiting, error);
    m_retryTimer.start(m_retry);
    m_retry = std::min(2 * m_retry, m_limits.longestRetry);
}

void HistoryStoreWorker::schedule()
{
    if (m_state == State::Open && !m_batch.isActive())
        m_batch.start();
}

void HistoryStoreWorker::applyRetention()
{
    if (m_retentionDays <= 0 || m_state != State::Open)
        return;
    const qint64 oldest = QDateTime::currentMSecsSinceEpoch() - m_retentionDays * ms::day;
    const TimeRange tooOld{0, oldest};
    if (!m_writer->hasMeasurements(tooOld))
        return;
    erase([tooOld](HistoryWriter &writer) { return writer.erase(tooOld); }, tooOld, {});
}

void HistoryStoreWorker::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged(state, error);
}

} // namespace neobeat
