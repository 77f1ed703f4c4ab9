// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/recordinglookout.h"

namespace neobeat {

namespace {

using Kind = RecordedEvent::Kind;

} // namespace

RecordingLookout::RecordingLookout(Lookout &inner, Recorder &recorder)
    : m_inner(inner)
    , m_recorder(recorder)
{
    connect(&inner, &Lookout::sighted, this, [this](const Advertisement &advertisement) {
        const QString name = m_recorder.nameOf(advertisement.address, advertisement.supported);
        m_recorder.note(sightingEvent(Kind::Sighted, advertisement, name));
        Q_EMIT sighted(advertisement);
    });
    connect(&inner, &Lookout::stopped, this, [this] {
        m_recorder.note({.kind = Kind::LookoutStopped});
        Q_EMIT stopped();
    });
    connect(&inner, &Lookout::failed, this, [this](const Error &error) {
        m_recorder.note({.kind = Kind::LookoutFailed, .error = error.code});
        Q_EMIT failed(error);
    });
}

void RecordingLookout::start(const QString &address)
{
    if (!isActive())
        m_recorder.note({.kind = Kind::LookoutStart, .peripheral = m_recorder.nameOf(address, true)});
    m_inner.start(address);
}

void RecordingLookout::stop()
{
    if (isActive())
        m_recorder.note({.kind = Kind::LookoutStop});
    m_inner.stop();
}

} // namespace neobeat
