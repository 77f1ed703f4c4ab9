// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/callforwarder.h"

#include "alerts/quiethours.h"
#include "operations/announcecall.h"
#include "protocol/segmenttext.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestRinging = 3min; // A source may never say that it is over.

} // namespace

CallForwarder::CallForwarder(OperationRunner &runner, WatchEvents &events, const Settings &settings, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_settings(settings)
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestRinging);
    connect(&m_limit, &QTimer::timeout, this, &CallForwarder::end);
    connect(&events, &WatchEvents::reported, this, &CallForwarder::onReported);
    connect(&settings, &Settings::forwardingChanged, this, &CallForwarder::onSettings);
}

void CallForwarder::add(std::unique_ptr<CallSource> source)
{
    CallSource &added = *source;
    m_sources.push_back(std::move(source));
    connect(&added, &CallSource::ringing, this,
            [this, &added](const QString &id, const QString &caller) { onRinging(added, id, caller); });
    connect(&added, &CallSource::over, this, [this, &added](const QString &id) { onOver(added, id); });
    added.start();
}

bool CallForwarder::isWanted() const
{
    const ForwardingSettings wanted = m_settings.forwarding();
    const QTime now = m_clock.now().toLocalTime().time();
    return wanted.calls && !(wanted.quietHours && isQuiet(now, wanted.quietFrom, wanted.quietTo));
}

void CallForwarder::onRinging(CallSource &source, const QString &id, const QString &caller)
{
    // Two services may report the same call, such as GNOME Calls and the modem behind it.
    if (m_source || !isWanted() || !m_runner.isReady())
        return;
    m_source = &source;
    m_id = id;
    m_limit.start();
    const QString name = segmentText(caller, QLocale().language());
    m_runner.run(std::make_unique<AnnounceCall>(CallAlert{true, name.isEmpty() ? u"?"_s : name}));
}

void CallForwarder::onOver(const CallSource &source, const QString &id)
{
    if (m_source == &source && m_id == id)
        end();
}

void CallForwarder::onReported(const DeviceEvent &event)
{
    if (!m_source)
        return;
    if (event.kind == DeviceEvent::Kind::CallRejected)
        m_source->reject(m_id);
    else if (event.kind == DeviceEvent::Kind::CallIgnored)
        m_source->silence(m_id);
}

void CallForwarder::onSettings()
{
    if (m_source && !m_settings.forwarding().calls)
        end();
}

void CallForwarder::end()
{
    m_limit.stop();
    m_source = nullptr;
    m_runner.run(std::make_unique<AnnounceCall>(CallAlert{false, {}}));
}

} // namespace neobeat
