// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/recordingradio.h"

#include "link/record/recordinglink.h"

#include <QRegularExpression>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = RecordedEvent::Kind;

/// The version when it looks like one; what else bluetoothd may be called is nobody's business.
QString plainVersion(const QString &version)
{
    static const QRegularExpression form(u"^[0-9.]{1,12}$"_s);
    return form.match(version).hasMatch() ? version : QString();
}

} // namespace

RecordingRadio::RecordingRadio(Radio &inner, QIODevice &device, const Clock &clock, QObject *parent)
    : Radio(parent)
    , m_inner(inner)
    , m_recorder(device, clock)
    , m_scanner(inner.scanner(), m_recorder, clock)
    , m_lookout(inner.lookout(), m_recorder)
{
    if (inner.state() != State::Unknown)
        m_recorder.note({.kind = Kind::StateChanged, .state = inner.state()});
    connect(&inner, &Radio::stateChanged, this, [this](State state) {
        m_recorder.note({.kind = Kind::StateChanged, .state = state});
        Q_EMIT stateChanged(state);
    });
    connect(&inner, &Radio::stateKnown, this, [this](State state) {
        noteFacts();
        m_recorder.note({.kind = Kind::StateKnown, .state = state});
        Q_EMIT stateKnown(state);
    });
    connect(&inner, &Radio::powerOnFailed, this, [this](const Error &error) {
        m_recorder.note({.kind = Kind::PowerOnFailed, .error = error.code});
        Q_EMIT powerOnFailed(error);
    });
}

void RecordingRadio::noteFacts()
{
    const RadioFacts facts = m_inner.facts();
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_recorder.note(
        {.kind = Kind::Facts, .serviceVersion = plainVersion(facts.serviceVersion), .adapters = facts.adapters});
}

void RecordingRadio::refresh()
{
    m_recorder.note({.kind = Kind::Refresh});
    m_inner.refresh();
}

void RecordingRadio::powerOn()
{
    m_recorder.note({.kind = Kind::PowerOn});
    m_inner.powerOn();
}

std::unique_ptr<GattLink> RecordingRadio::createLink(const Advertisement &advertisement)
{
    return std::make_unique<RecordingLink>(m_inner.createLink(advertisement), m_recorder,
                                           m_recorder.nameOf(advertisement.address, true));
}

} // namespace neobeat
