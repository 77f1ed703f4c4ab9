// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replaysearch.h"

#include "link/trace/replayradio.h"

namespace neobeat {

namespace {

using Kind = TraceEvent::Kind;
using Match = ReplayScript::Match;

constexpr std::chrono::milliseconds sightDelay{300};

} // namespace

ReplaySearch::ReplaySearch(ReplayRadio &radio, ReplayScript &script, const Kinds &kinds)
    : m_radio(radio)
    , m_script(script)
    , m_kinds(kinds)
{
    m_sight.setSingleShot(true);
    m_sight.setInterval(sightDelay);
    connect(&m_sight, &QTimer::timeout, this, [this] {
        if (m_state == State::Searching && m_radio.isWatchInRange())
            Q_EMIT watchSeen();
    });
    connect(&script, &ReplayScript::came, this, &ReplaySearch::onCame);
}

void ReplaySearch::start()
{
    if (isActive())
        return;
    m_state = State::Searching;
    ++m_run;
    if (m_script.play({.kind = m_kinds.start, .link = m_run}) != Match::Missing)
        return;
    if (const Error error = Radio::errorFor(m_radio.state()))
        endLater(error);
    else
        m_sight.start();
}

void ReplaySearch::stop()
{
    if (m_state != State::Searching)
        return;
    m_state = State::Stopping;
    m_sight.stop();
    if (m_script.play({.kind = m_kinds.stop, .link = m_run}) != Match::Answered)
        endLater({});
}

void ReplaySearch::onCame(const TraceEvent &event)
{
    if (event.link != m_run)
        return;
    if (event.kind == m_kinds.seen && m_state == State::Searching)
        Q_EMIT seen(event);
    else if (event.kind == m_kinds.failed && m_state != State::Idle)
        end({event.error, {}});
    else if (event.kind == m_kinds.stopped && m_state == State::Stopping)
        end({});
}

void ReplaySearch::endLater(const Error &error)
{
    const int run = m_run;
    const auto action = [this, run, error] {
        if (run == m_run && m_state != State::Idle)
            end(error);
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void ReplaySearch::end(const Error &error)
{
    m_state = State::Idle;
    m_sight.stop();
    m_script.forget(partOf(m_kinds.start), m_run);
    Q_EMIT ended(error);
}

ReplayScanner::ReplayScanner(ReplayRadio &radio, ReplayScript &script)
    : m_search(radio, script, {Kind::ScanStart, Kind::ScanStop, Kind::Seen, Kind::ScanFailed, Kind::ScanFinished})
{
    connect(&m_search, &ReplaySearch::watchSeen, this, [this] { Q_EMIT discovered(ReplayRadio::watch()); });
    connect(&m_search, &ReplaySearch::seen, this, [this](const TraceEvent &event) {
        Q_EMIT discovered(advertisementOf(event, ReplayRadio::addressOf(event.peripheral)));
    });
    connect(&m_search, &ReplaySearch::ended, this, [this](const Error &error) {
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT finished();
    });
}

ReplayPresenceMonitor::ReplayPresenceMonitor(ReplayRadio &radio, ReplayScript &script)
    : m_search(radio, script,
               {Kind::PresenceMonitorStart, Kind::PresenceMonitorStop, Kind::WatchSeen, Kind::PresenceMonitorFailed,
                Kind::PresenceMonitorStopped})
{
    connect(&m_search, &ReplaySearch::watchSeen, this, [this] {
        Advertisement advertisement = ReplayRadio::watch();
        advertisement.address = m_address;
        Q_EMIT seen(advertisement);
    });
    connect(&m_search, &ReplaySearch::seen, this,
            [this](const TraceEvent &event) { Q_EMIT seen(advertisementOf(event, m_address)); });
    connect(&m_search, &ReplaySearch::ended, this, [this](const Error &error) {
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT stopped();
    });
}

void ReplayPresenceMonitor::start(const QString &address)
{
    if (isActive())
        return;
    m_address = address;
    m_search.start();
}

} // namespace neobeat
