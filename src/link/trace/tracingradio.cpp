// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracingradio.h"

#include "link/trace/tracinglink.h"
#include "protocol/recognition.h"

#include <QRegularExpression>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;

constexpr std::chrono::seconds sightingInterval{2};

/// The version when it has the form of one; any other text might identify the computer.
QString plainVersion(const QString &version)
{
    static const QRegularExpression form(u"^[0-9.]{1,12}$"_s);
    return form.match(version).hasMatch() ? version : QString();
}

} // namespace

TracingScanner::TracingScanner(Scanner &inner, TraceWriter &writer, const Clock &clock)
    : m_inner(inner)
    , m_writer(writer)
    , m_clock(clock)
{
    connect(&inner, &Scanner::discovered, this, &TracingScanner::onDiscovered);
    writer.forward(inner, *this, &Scanner::finished, [] { return TraceEvent{.kind = Kind::ScanFinished}; });
    writer.forward(inner, *this, &Scanner::failed,
                   [](const Error &error) { return TraceEvent{.kind = Kind::ScanFailed, .error = error.code}; });
}

void TracingScanner::start()
{
    if (!isScanning()) {
        m_written.clear();
        m_writer.note({.kind = Kind::ScanStart});
    }
    m_inner.start();
}

void TracingScanner::stop()
{
    if (isScanning())
        m_writer.note({.kind = Kind::ScanStop});
    m_inner.stop();
}

void TracingScanner::onDiscovered(const Advertisement &advertisement)
{
    const auto last = m_written.constFind(advertisement.address);
    const bool supported = isSupported(advertisement);
    const bool isNews = last == m_written.cend() || last->name != advertisement.name || last->isSupported != supported
        || m_clock.uptime() - last->time >= sightingInterval;
    if (isNews) {
        m_written.insert(advertisement.address, {advertisement.name, supported, m_clock.uptime()});
        const QString name = m_writer.nameOf(advertisement.address, supported);
        m_writer.note(sightingEvent(Kind::Seen, advertisement, name));
    }
    Q_EMIT discovered(advertisement);
}

TracingPresenceMonitor::TracingPresenceMonitor(PresenceMonitor &inner, TraceWriter &writer)
    : m_inner(inner)
    , m_writer(writer)
{
    writer.forward(inner, *this, &PresenceMonitor::seen, [&writer](const Advertisement &advertisement) {
        const QString name = writer.nameOf(advertisement.address, isSupported(advertisement));
        return sightingEvent(Kind::WatchSeen, advertisement, name);
    });
    writer.forward(inner, *this, &PresenceMonitor::stopped,
                   [] { return TraceEvent{.kind = Kind::PresenceMonitorStopped}; });
    writer.forward(inner, *this, &PresenceMonitor::failed, [](const Error &error) {
        return TraceEvent{.kind = Kind::PresenceMonitorFailed, .error = error.code};
    });
}

void TracingPresenceMonitor::start(const QString &address)
{
    if (!isActive())
        m_writer.note({.kind = Kind::PresenceMonitorStart, .peripheral = m_writer.nameOf(address, true)});
    m_inner.start(address);
}

void TracingPresenceMonitor::stop()
{
    if (isActive())
        m_writer.note({.kind = Kind::PresenceMonitorStop});
    m_inner.stop();
}

TracingRadio::TracingRadio(Radio &inner, QIODevice &device, const Clock &clock, QObject *parent)
    : Radio(parent)
    , m_inner(inner)
    , m_writer(device, clock)
    , m_scanner(inner.scanner(), m_writer, clock)
    , m_presenceMonitor(inner.presenceMonitor(), m_writer)
{
    if (inner.state() != State::Unknown)
        m_writer.note({.kind = Kind::StateChanged, .state = inner.state()});
    m_writer.forward(inner, *this, &Radio::stateChanged,
                     [](State state) { return TraceEvent{.kind = Kind::StateChanged, .state = state}; });
    m_writer.forward(inner, *this, &Radio::stateKnown, [this](State state) {
        noteFacts();
        return TraceEvent{.kind = Kind::StateKnown, .state = state};
    });
    m_writer.forward(inner, *this, &Radio::powerOnFailed,
                     [](const Error &error) { return TraceEvent{.kind = Kind::PowerOnFailed, .error = error.code}; });
}

void TracingRadio::noteFacts()
{
    const RadioFacts facts = m_inner.facts();
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_writer.note(
        {.kind = Kind::Facts, .serviceVersion = plainVersion(facts.serviceVersion), .adapters = facts.adapters});
}

void TracingRadio::refresh()
{
    m_writer.note({.kind = Kind::Refresh});
    m_inner.refresh();
}

void TracingRadio::powerOn()
{
    m_writer.note({.kind = Kind::PowerOn});
    m_inner.powerOn();
}

std::unique_ptr<GattLink> TracingRadio::createLink(const Advertisement &advertisement)
{
    return std::make_unique<TracingLink>(m_inner.createLink(advertisement), m_writer,
                                         m_writer.nameOf(advertisement.address, true));
}

} // namespace neobeat
