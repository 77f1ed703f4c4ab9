// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/replayscanner.h"

#include "link/record/replayradio.h"

namespace neobeat {

namespace {

using Kind = RecordedEvent::Kind;
using Match = ReplayScript::Match;

constexpr std::chrono::milliseconds sightDelay{300};

} // namespace

ReplayScanner::ReplayScanner(ReplayRadio &radio, ReplayScript &script)
    : m_radio(radio)
    , m_script(script)
{
    m_sight.setSingleShot(true);
    m_sight.setInterval(sightDelay);
    connect(&m_sight, &QTimer::timeout, this, [this] {
        if (m_state == State::Scanning && m_radio.isWatchInRange())
            Q_EMIT discovered(ReplayRadio::watch());
    });
    connect(&script, &ReplayScript::came, this, &ReplayScanner::onCame);
}

void ReplayScanner::start()
{
    if (isScanning())
        return;
    m_state = State::Scanning;
    ++m_run;
    if (m_script.play({.kind = Kind::ScanStart, .link = m_run}) != Match::Missing)
        return;
    if (const Error error = Radio::errorFor(m_radio.state()))
        endLater(error);
    else
        m_sight.start();
}

void ReplayScanner::stop()
{
    if (m_state != State::Scanning)
        return;
    m_state = State::Stopping;
    m_sight.stop();
    if (m_script.play({.kind = Kind::ScanStop, .link = m_run}) != Match::Answered)
        endLater({});
}

void ReplayScanner::onCame(const RecordedEvent &event)
{
    if (event.link != m_run)
        return;
    if (event.kind == Kind::Seen && m_state == State::Scanning)
        Q_EMIT discovered(advertisementOf(event, ReplayRadio::addressOf(event.peripheral)));
    else if (event.kind == Kind::ScanFailed && m_state != State::Idle)
        end({event.error, {}});
    else if (event.kind == Kind::ScanFinished && m_state == State::Stopping)
        end({});
}

void ReplayScanner::endLater(const Error &error)
{
    const int run = m_run;
    const auto action = [this, run, error] {
        if (run == m_run && m_state != State::Idle)
            end(error);
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void ReplayScanner::end(const Error &error)
{
    m_state = State::Idle;
    m_sight.stop();
    m_script.forget(Kind::ScanStart, m_run);
    if (error)
        Q_EMIT failed(error);
    else
        Q_EMIT finished();
}

} // namespace neobeat
