// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracingpresencemonitor.h"

#include "protocol/recognition.h"

namespace neobeat {

namespace {

using Kind = TraceEvent::Kind;

} // namespace

TracingPresenceMonitor::TracingPresenceMonitor(PresenceMonitor &inner, TraceWriter &writer)
    : m_inner(inner)
    , m_writer(writer)
{
    connect(&inner, &PresenceMonitor::seen, this, [this](const Advertisement &advertisement) {
        const QString name = m_writer.nameOf(advertisement.address, looksLikeNeo(advertisement));
        m_writer.note(sightingEvent(Kind::WatchSeen, advertisement, name));
        Q_EMIT seen(advertisement);
    });
    connect(&inner, &PresenceMonitor::stopped, this, [this] {
        m_writer.note({.kind = Kind::PresenceMonitorStopped});
        Q_EMIT stopped();
    });
    connect(&inner, &PresenceMonitor::failed, this, [this](const Error &error) {
        m_writer.note({.kind = Kind::PresenceMonitorFailed, .error = error.code});
        Q_EMIT failed(error);
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

} // namespace neobeat
