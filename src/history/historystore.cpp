// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "history/acceptance.h"
#include "history/scribe.h"

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
    if (!m_scribe)
        return;
    QMetaObject::invokeMethod(m_scribe, [scribe = m_scribe] {
        scribe->close();
        scribe->thread()->quit();
    });
    m_thread.wait();
}

void HistoryStore::open()
{
    begin();
    tell([](Scribe &scribe) { scribe.open(); });
}

void HistoryStore::begin()
{
    if (m_scribe)
        return;
    m_scribe = new Scribe(m_file, m_limits);
    m_scribe->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scribe, &QObject::deleteLater);
    connect(m_scribe, &Scribe::stateChanged, this, &HistoryStore::onState);
    connect(m_scribe, &Scribe::changed, this, &HistoryStore::changed);
    connect(m_scribe, &Scribe::sessionsChanged, this, &HistoryStore::sessionsChanged);
    connect(m_scribe, &Scribe::setAside, this, &HistoryStore::setAside);
    connect(m_scribe, &Scribe::activitiesCutOff, this, &HistoryStore::activitiesCutOff);
    connect(m_scribe, &Scribe::lost, this, &HistoryStore::lost);
    m_thread.start();
}

template<typename Call>
void HistoryStore::tell(Call call)
{
    begin();
    QMetaObject::invokeMethod(m_scribe, [scribe = m_scribe, call = std::move(call)] { call(*scribe); });
}

void HistoryStore::close()
{
    tell([](Scribe &scribe) { scribe.close(); });
}

void HistoryStore::append(const WatchEntry &watch, const Sample &sample)
{
    tell([=](Scribe &scribe) { scribe.addSample(watch, sample); });
}

void HistoryStore::addBattery(const WatchEntry &watch, const BatteryEntry &battery)
{
    const auto change = [=](HistoryWriter &writer) { return writer.addBattery(watch, battery); };
    tell([=](Scribe &scribe) { scribe.addChange(change, false); });
}

void HistoryStore::addGap(const WatchEntry &watch, const ConnectionGap &gap)
{
    const auto change = [=](HistoryWriter &writer) { return writer.addGap(watch, gap); };
    tell([=](Scribe &scribe) { scribe.addChange(change, false); });
}

void HistoryStore::startSession(const WatchEntry &watch, qint64 time, const QString &name)
{
    tell([=](Scribe &scribe) { scribe.startSession(watch, time, name); });
}

void HistoryStore::addMarker(const Marker &marker)
{
    tell([=](Scribe &scribe) { scribe.addMarker(marker); });
}

void HistoryStore::endSession(qint64 time)
{
    tell([=](Scribe &scribe) { scribe.endSession(time); });
}

void HistoryStore::resumeActivity(const WatchEntry &watch, const SessionEntry &activity, qint64 time)
{
    tell([=](Scribe &scribe) { scribe.resumeActivity(watch, activity, time); });
}

void HistoryStore::describeSession(qint64 id, const QString &name, const QString &note)
{
    const auto change = [id, name = acceptance::shortened(name, acceptance::longestName),
                         note = acceptance::shortened(note, acceptance::longestNote)](HistoryWriter &writer) {
        return writer.describeSession(id, name, note);
    };
    tell([=](Scribe &scribe) { scribe.addChange(change, true); });
}

void HistoryStore::removeSession(qint64 id)
{
    const auto change = [=](HistoryWriter &writer) { return writer.removeSession(id); };
    tell([=](Scribe &scribe) { scribe.addChange(change, true); });
}

void HistoryStore::erase(const TimeRange &range, Done done)
{
    const auto erasure = [=](HistoryWriter &writer) { return writer.erase(range); };
    tell([=, answer = inThisThread(std::move(done))](Scribe &scribe) { scribe.erase(erasure, range, answer); });
}

void HistoryStore::eraseSimulated()
{
    const auto erasure = [](HistoryWriter &writer) { return writer.eraseSimulated(); };
    tell([=](Scribe &scribe) { scribe.erase(erasure, TimeRange::everything(), {}); });
}

void HistoryStore::eraseEverything(Done done)
{
    const auto erasure = [](HistoryWriter &writer) { return writer.eraseEverything(); };
    tell([=, answer = inThisThread(std::move(done))](Scribe &scribe) {
        scribe.erase(erasure, TimeRange::everything(), answer);
    });
}

void HistoryStore::setRetention(int days)
{
    tell([=](Scribe &scribe) { scribe.setRetention(days); });
}

void HistoryStore::checkFile()
{
    tell([](Scribe &scribe) { scribe.check(); });
}

void HistoryStore::noteChange(const TimeRange &range)
{
    Q_EMIT changed(range);
    Q_EMIT sessionsChanged();
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
