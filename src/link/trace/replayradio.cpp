// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayradio.h"

#include "link/trace/replaylink.h"

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;
using Match = ReplayScript::Match;

} // namespace

ReplayRadio::ReplayRadio(const Trace &trace, const Clock &clock, QObject *parent)
    : Radio(parent)
    , m_script(trace, clock)
    , m_scanner(*this, m_script)
    , m_presenceMonitor(*this, m_script)
{
    connect(&m_script, &ReplayScript::came, this, &ReplayRadio::onCame);
    m_script.begin();
}

void ReplayRadio::refresh()
{
    if (m_script.play({.kind = Kind::Refresh}) == Match::Answered)
        return;
    const auto answer = [this] {
        if (m_state == State::Unknown)
            setState(State::Ready);
        Q_EMIT stateKnown(m_state);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void ReplayRadio::powerOn()
{
    if (m_state != State::Off || m_script.play({.kind = Kind::PowerOn}) != Match::Missing)
        return;
    const auto refuse = [this] { Q_EMIT powerOnFailed({Error::Code::AdapterNotReady, u"not in the trace"_s}); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

std::unique_ptr<GattLink> ReplayRadio::createLink(const Advertisement &)
{
    ++m_links;
    m_script.play({.kind = Kind::CreateLink, .link = m_links});
    return std::make_unique<ReplayLink>(m_script, m_links);
}

Advertisement ReplayRadio::watch()
{
    const TraceEvent sighting{.kind = Kind::Seen, .named = true, .supported = true};
    return advertisementOf(sighting, addressOf(u"watch"_s));
}

QString ReplayRadio::addressOf(const QString &peripheral)
{
    // A locally administered address, which no device is sold with: 02:00:5E, the kind of peripheral, its number.
    const int number = std::max(peripheral.section(u'-', 1).toInt(), 1);
    return u"02:00:5E:%1:%2:%3"_s.arg(peripheral.startsWith(u"watch") ? u"01"_s : u"02"_s)
        .arg(number / 256, 2, 16, QLatin1Char('0'))
        .arg(number % 256, 2, 16, QLatin1Char('0'))
        .toUpper();
}

void ReplayRadio::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void ReplayRadio::onCame(const TraceEvent &event)
{
    switch (event.kind) {
    case Kind::StateChanged:
        setState(event.state);
        break;
    case Kind::StateKnown:
        setState(event.state);
        Q_EMIT stateKnown(event.state);
        break;
    case Kind::Facts:
        m_facts = {event.serviceVersion, event.adapters > 0 ? u"replay"_s : QString(), event.adapters};
        break;
    case Kind::PowerOnFailed:
        Q_EMIT powerOnFailed({event.error, {}});
        break;
    default:
        break;
    }
}

} // namespace neobeat
