// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/replaylookout.h"

#include "link/record/replayradio.h"

namespace neobeat {

namespace {

using Kind = RecordedEvent::Kind;
using Match = ReplayScript::Match;

constexpr std::chrono::milliseconds sightDelay{300};

} // namespace

ReplayLookout::ReplayLookout(ReplayRadio &radio, ReplayScript &script)
    : m_radio(radio)
    , m_script(script)
{
    m_sight.setSingleShot(true);
    m_sight.setInterval(sightDelay);
    connect(&m_sight, &QTimer::timeout, this, [this] {
        Advertisement advertisement = ReplayRadio::watch();
        advertisement.address = m_address;
        if (m_state == State::Waiting && m_radio.isWatchInRange())
            Q_EMIT sighted(advertisement);
    });
    connect(&script, &ReplayScript::came, this, &ReplayLookout::onCame);
}

void ReplayLookout::start(const QString &address)
{
    if (isActive())
        return;
    m_state = State::Waiting;
    m_address = address;
    ++m_run;
    if (m_script.play({.kind = Kind::LookoutStart, .link = m_run}) != Match::Missing)
        return;
    if (const Error error = Radio::errorFor(m_radio.state()))
        endLater(error);
    else
        m_sight.start();
}

void ReplayLookout::stop()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Stopping;
    m_sight.stop();
    if (m_script.play({.kind = Kind::LookoutStop, .link = m_run}) != Match::Answered)
        endLater({});
}

void ReplayLookout::onCame(const RecordedEvent &event)
{
    if (event.link != m_run)
        return;
    if (event.kind == Kind::Sighted && m_state == State::Waiting)
        Q_EMIT sighted(advertisementOf(event, m_address));
    else if (event.kind == Kind::LookoutFailed && m_state != State::Idle)
        end({event.error, {}});
    else if (event.kind == Kind::LookoutStopped && m_state == State::Stopping)
        end({});
}

void ReplayLookout::endLater(const Error &error)
{
    const int run = m_run;
    const auto action = [this, run, error] {
        if (run == m_run && m_state != State::Idle)
            end(error);
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void ReplayLookout::end(const Error &error)
{
    m_state = State::Idle;
    m_sight.stop();
    m_script.forget(Kind::LookoutStart, m_run);
    if (error)
        Q_EMIT failed(error);
    else
        Q_EMIT stopped();
}

} // namespace neobeat
