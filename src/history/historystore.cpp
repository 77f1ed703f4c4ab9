// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "history/acceptance.h"
#include "history/historystoreworker.h"

using namespace Qt::StringLiterals;

namespace neobeat {

HistoryStore::HistoryStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_thread.setObjectName(u"history store"_s);
}

HistoryStore::~HistoryStore()
{
    if (!m_worker)
        return;
    m_worker->hurry();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        worker->thread()->quit();
    });
    m_thread.wait();
}

void HistoryStore::open()
{
    begin();
    post([](HistoryStoreWorker &worker) { worker.open(); });
}

void HistoryStore::begin()
{
    if (m_worker)
        return;
    m_worker = new HistoryStoreWorker(m_file, m_limits);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HistoryStoreWorker::stateChanged, this, &HistoryStore::onState);
    connect(m_worker, &HistoryStoreWorker::changed, this, &HistoryStore::changed);
    connect(m_worker, &HistoryStoreWorker::activitiesChanged, this, &HistoryStore::activitiesChanged);
    connect(m_worker, &HistoryStoreWorker::quarantined, this, &HistoryStore::quarantined);
    connect(m_worker, &HistoryStoreWorker::activitiesCutOff, this, &HistoryStore::activitiesCutOff);
    connect(m_worker, &HistoryStoreWorker::lost, this, &HistoryStore::lost);
    m_thread.start();
}

template<typename Call>
void HistoryStore::post(Call call)
{
    begin();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, call = std::move(call)] { call(*worker); });
}

void HistoryStore::close()
{
    begin();
    m_worker->hurry();
    post([](HistoryStoreWorker &worker) { worker.close(); });
}

void HistoryStore::append(const WatchEntry &watch, const Sample &sample)
{
    post([=](HistoryStoreWorker &worker) { worker.addSample(watch, sample); });
}

void HistoryStore::appendBeats(const WatchEntry &watch, const BeatRun &run)
{
    post([=](HistoryStoreWorker &worker) { worker.addBeats(watch, run); });
}

void HistoryStore::addBattery(const WatchEntry &watch, const BatteryEntry &battery)
{
    const auto change = [=](HistoryWriter &writer) { return writer.addBattery(watch, battery); };
    post([=](HistoryStoreWorker &worker) { worker.addChange(change, false); });
}

void HistoryStore::addGap(const WatchEntry &watch, const ConnectionGap &gap)
{
    const auto change = [=](HistoryWriter &writer) { return writer.addGap(watch, gap); };
    post([=](HistoryStoreWorker &worker) { worker.addChange(change, false); });
}

void HistoryStore::addLoggedMinutes(const WatchEntry &watch, const QList<LoggedMinute> &minutes, Done done)
{
    post([=, answer = inThisThread(std::move(done))](HistoryStoreWorker &worker) {
        worker.addLoggedMinutes(watch, minutes, answer);
    });
}

void HistoryStore::startActivity(const WatchEntry &watch, qint64 time, const QString &name)
{
    post([=](HistoryStoreWorker &worker) { worker.startActivity(watch, time, name); });
}

void HistoryStore::addMarker(const Marker &marker)
{
    post([=](HistoryStoreWorker &worker) { worker.addMarker(marker); });
}

void HistoryStore::endActivity(qint64 time)
{
    post([=](HistoryStoreWorker &worker) { worker.endActivity(time); });
}

void HistoryStore::resumeActivity(const WatchEntry &watch, const ActivityEntry &activity, qint64 time)
{
    post([=](HistoryStoreWorker &worker) { worker.resumeActivity(watch, activity, time); });
}

void HistoryStore::describeActivity(qint64 id, const QString &name, const QString &note)
{
    const auto change = [id, name = acceptance::shortened(name, acceptance::longestName),
                         note = acceptance::shortened(note, acceptance::longestNote)](HistoryWriter &writer) {
        return writer.describeActivity(id, name, note);
    };
    post([=](HistoryStoreWorker &worker) { worker.addChange(change, true); });
}

void HistoryStore::removeActivity(qint64 id)
{
    const auto change = [=](HistoryWriter &writer) { return writer.removeActivity(id); };
    post([=](HistoryStoreWorker &worker) { worker.addChange(change, true); });
}

void HistoryStore::erase(const TimeRange &range, Done done)
{
    const auto erasure = [=](HistoryWriter &writer) { return writer.erase(range); };
    post([=, answer = inThisThread(std::move(done))](HistoryStoreWorker &worker) {
        worker.erase(erasure, range, answer);
    });
}

void HistoryStore::eraseSimulated()
{
    const auto erasure = [](HistoryWriter &writer) { return writer.eraseSimulated(); };
    post([=](HistoryStoreWorker &worker) { worker.erase(erasure, TimeRange::everything(), {}); });
}

void HistoryStore::eraseEverything(Done done)
{
    const auto erasure = [](HistoryWriter &writer) { return writer.eraseEverything(); };
    post([=, answer = inThisThread(std::move(done))](HistoryStoreWorker &worker) {
        worker.erase(erasure, TimeRange::everything(), answer);
    });
}

void HistoryStore::undoImport(qint64 id, std::function<bool(double share)> goesOn,
                              std::function<void(const Result<ImportEntry, Error> &import)> done)
{
    const auto import = std::make_shared<ImportEntry>();
    const auto erasure = [=](HistoryWriter &writer) {
        const auto undone = writer.undoImport(id, goesOn);
        if (undone)
            *import = *undone;
        return undone ? Error() : undone.error();
    };
    const auto answer = inThisThread([import, done = std::move(done)](const Error &error) {
        if (done)
            done(error ? Result<ImportEntry, Error>(error) : *import);
    });
    post([=, goesOn = std::move(goesOn)](HistoryStoreWorker &worker) {
        worker.erase(erasure, TimeRange::everything(), answer, goesOn);
    });
}

void HistoryStore::setRetention(int days)
{
    post([=](HistoryStoreWorker &worker) { worker.setRetention(days); });
}

void HistoryStore::checkFile()
{
    post([](HistoryStoreWorker &worker) { worker.check(); });
}

void HistoryStore::noteChange(const TimeRange &range)
{
    Q_EMIT changed(range);
    Q_EMIT activitiesChanged();
}

HistoryStore::Done HistoryStore::inThisThread(Done done)
{
    return [this, done = std::move(done)](const Error &error) {
        if (done)
            QMetaObject::invokeMethod(this, [done, error] { done(error); });
    };
}

void HistoryStore::onState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged(state);
}

} // namespace neobeat
