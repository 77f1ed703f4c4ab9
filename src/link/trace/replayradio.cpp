// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayradio.h"

#include "link/trace/replaylink.h"
#include "link/trace/replaypresencemonitor.h"
#include "link/trace/replayscanner.h"
#include "link/trace/replayscript.h"

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;
using Match = ReplayScript::Match;

} // namespace

class ReplayRadio::Private
{
public:
    Private(ReplayRadio &radio, const Trace &trace, const Clock &clock)
        : script(trace, clock)
        , scanner(radio, script)
        , presenceMonitor(radio, script)
    {
    }

    State state = State::Unknown;
    RadioFacts facts;
    int links = 0; ///< How many were made.
    ReplayScript script;
    ReplayScanner scanner;
    ReplayPresenceMonitor presenceMonitor;
};

ReplayRadio::ReplayRadio(const Trace &trace, const Clock &clock, QObject *parent)
    : Radio(parent)
    , d(std::make_unique<Private>(*this, trace, clock))
{
    connect(&d->script, &ReplayScript::came, this, &ReplayRadio::onCame);
    d->script.begin();
}

ReplayRadio::~ReplayRadio() = default;

Radio::State ReplayRadio::state() const
{
    return d->state;
}

RadioFacts ReplayRadio::facts() const
{
    return d->facts;
}

void ReplayRadio::refresh()
{
    if (d->script.play({.kind = Kind::Refresh}) == Match::Answered)
        return;
    const auto answer = [this] {
        if (d->state == State::Unknown)
            setState(State::Ready);
        Q_EMIT stateKnown(d->state);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void ReplayRadio::powerOn()
{
    if (d->state != State::Off || d->script.play({.kind = Kind::PowerOn}) != Match::Missing)
        return;
    const auto refuse = [this] { Q_EMIT powerOnFailed({Error::Code::AdapterNotReady, u"not in the recording"_s}); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

Scanner &ReplayRadio::scanner()
{
    return d->scanner;
}

PresenceMonitor &ReplayRadio::presenceMonitor()
{
    return d->presenceMonitor;
}

std::unique_ptr<GattLink> ReplayRadio::createLink(const Advertisement &)
{
    ++d->links;
    d->script.play({.kind = Kind::CreateLink, .link = d->links});
    return std::make_unique<ReplayLink>(d->script, d->links);
}

bool ReplayRadio::isWatchInRange() const
{
    return d->links < d->script.linkCount();
}

Advertisement ReplayRadio::watch()
{
    const TraceEvent sighting{.kind = Kind::Seen, .named = true, .supported = true};
    return advertisementOf(sighting, addressOf(u"watch"_s));
}

QString ReplayRadio::addressOf(const QString &peripheral)
{
    // Locally administered, so nobody's: 02:00:5E, what it is, its number.
    const int number = std::max(peripheral.section(u'-', 1).toInt(), 1);
    return u"02:00:5E:%1:%2:%3"_s.arg(peripheral.startsWith(u"watch") ? u"01"_s : u"02"_s)
        .arg(number / 256, 2, 16, QLatin1Char('0'))
        .arg(number % 256, 2, 16, QLatin1Char('0'))
        .toUpper();
}

void ReplayRadio::setState(State state)
{
    if (std::exchange(d->state, state) != state)
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
        d->facts = {event.serviceVersion, event.adapters > 0 ? u"replay"_s : QString(), event.adapters};
        break;
    case Kind::PowerOnFailed:
        Q_EMIT powerOnFailed({event.error, {}});
        break;
    default:
        break;
    }
}

} // namespace neobeat
