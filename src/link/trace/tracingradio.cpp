// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracingradio.h"

#include "link/trace/tracinglink.h"

#include <QRegularExpression>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;

/// The version when it looks like one; what else bluetoothd may be called is nobody's business.
QString plainVersion(const QString &version)
{
    static const QRegularExpression form(u"^[0-9.]{1,12}$"_s);
    return form.match(version).hasMatch() ? version : QString();
}

} // namespace

TracingRadio::TracingRadio(Radio &inner, QIODevice &device, const Clock &clock, QObject *parent)
    : Radio(parent)
    , m_inner(inner)
    , m_writer(device, clock)
    , m_scanner(inner.scanner(), m_writer, clock)
    , m_presenceMonitor(inner.presenceMonitor(), m_writer)
{
    if (inner.state() != State::Unknown)
        m_writer.note({.kind = Kind::StateChanged, .state = inner.state()});
    connect(&inner, &Radio::stateChanged, this, [this](State state) {
        m_writer.note({.kind = Kind::StateChanged, .state = state});
        Q_EMIT stateChanged(state);
    });
    connect(&inner, &Radio::stateKnown, this, [this](State state) {
        noteFacts();
        m_writer.note({.kind = Kind::StateKnown, .state = state});
        Q_EMIT stateKnown(state);
    });
    connect(&inner, &Radio::powerOnFailed, this, [this](const Error &error) {
        m_writer.note({.kind = Kind::PowerOnFailed, .error = error.code});
        Q_EMIT powerOnFailed(error);
    });
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
