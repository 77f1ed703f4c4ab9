// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/eventactions.h"

#include "alerts/quiethours.h"
#include "forwarding/usercommand.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using ReportKind = DeviceEvent::Kind;

constexpr struct
{
    ReportKind kind;
    QLatin1StringView name;
} eventNames[] = {
    {ReportKind::ButtonPressed, "button"_L1}, {ReportKind::ButtonHeld, "button-held"_L1},
    {ReportKind::FellAsleep, "asleep"_L1},    {ReportKind::WokeUp, "awake"_L1},
    {ReportKind::GoalReached, "goal"_L1},     {ReportKind::NotWorn, "not-worn"_L1},
    {ReportKind::FindStarted, "find"_L1},     {ReportKind::SilentMode, "silent-mode"_L1},
};

/// Matters of the link and of the firmware, which say nothing about the owner.
bool isForOwner(ReportKind kind)
{
    return kind != ReportKind::TransferSize && kind != ReportKind::HalfHour;
}

} // namespace

QString eventName(DeviceEvent::Kind kind)
{
    for (const auto &known : eventNames) {
        if (known.kind == kind)
            return known.name;
    }
    return {};
}

QList<DeviceEvent::Kind> namedEvents()
{
    QList<DeviceEvent::Kind> all;
    for (const auto &known : eventNames)
        all.append(known.kind);
    return all;
}

EventActions::EventActions(WatchEvents &events, EventJournal &journal, const Settings &settings, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&events, &WatchEvents::reported, this, &EventActions::onReported);
}

void EventActions::tryCommand(DeviceEvent::Kind kind)
{
    run(kind);
}

void EventActions::onReported(const DeviceEvent &event)
{
    if (!isForOwner(event.kind))
        return;
    m_journal.add({m_clock.now(), event});
    // The search for the computer has a notification of its own, which rings at any hour: the owner asks for it.
    const bool isSearch = event.kind == ReportKind::FindStarted || event.kind == ReportKind::FindStopped;
    if (m_settings.forwarding().showsEvents && !isSearch && !isQuietNow())
        Q_EMIT shown(event);
    run(event.kind);
}

bool EventActions::isQuietNow() const
{
    const AlertSettings wanted = m_settings.alerts();
    return wanted.quietHours && isQuiet(m_clock.now().toLocalTime().time(), wanted.quietFrom, wanted.quietTo);
}

void EventActions::run(DeviceEvent::Kind kind)
{
    const QString name = eventName(kind);
    const QStringList words = m_settings.forwarding().commands.value(name);
    // One that still runs is not started again.
    if (name.isEmpty() || words.isEmpty() || m_running.contains(name))
        return;
    m_running.insert(name);
    auto *command = new UserCommand(words, this);
    connect(command, &UserCommand::finished, this, [this, command, kind, name](const Error &error) {
        m_running.remove(name);
        command->deleteLater();
        Q_EMIT commandEnded(kind, error);
    });
    command->start(name);
}

} // namespace neobeat
