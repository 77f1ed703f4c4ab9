// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/eventtext.h"

#include <QCoreApplication>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

QString eventText(const DeviceEvent &event)
{
    using Kind = DeviceEvent::Kind;
    switch (event.kind) {
    case Kind::FellAsleep:
        return EventWords::tr("You fell asleep");
    case Kind::WokeUp:
        return EventWords::tr("You woke up");
    case Kind::GoalReached:
        return EventWords::tr("You reached the goal of the day");
    case Kind::ButtonPressed:
        return EventWords::tr("Button pressed");
    case Kind::ButtonHeld:
        return EventWords::tr("Button held");
    case Kind::NotWorn:
        return EventWords::tr("The watch was taken off");
    case Kind::CallRejected:
        return EventWords::tr("Call rejected");
    case Kind::CallIgnored:
        return EventWords::tr("Call silenced");
    case Kind::FindStarted:
        return EventWords::tr("The watch looks for the computer");
    case Kind::FindStopped:
        return EventWords::tr("The watch has found the computer");
    case Kind::AlarmToggled:
    case Kind::AlarmsChanged:
        return EventWords::tr("Alarms were changed on the watch");
    case Kind::SilentMode:
        return event.value() == 0 ? EventWords::tr("Silent mode off") : EventWords::tr("Silent mode on");
    case Kind::WorkoutStarting:
        return EventWords::tr("A workout begins");
    case Kind::Music:
        return EventWords::tr("Music control");
    case Kind::HalfHour:
    case Kind::TransferSize:
    case Kind::Unknown:
        break;
    }
    return EventWords::tr("Event number %1").arg(event.code);
}

} // namespace neobeat
