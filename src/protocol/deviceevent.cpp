// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/deviceevent.h"

#include <QtEndian>

namespace neobeat {

namespace {

using EventKind = DeviceEvent::Kind;

constexpr struct
{
    quint8 code;
    EventKind kind;
} eventCodes[] = {
    {0x01, EventKind::FellAsleep},    {0x02, EventKind::WokeUp},          {0x03, EventKind::GoalReached},
    {0x04, EventKind::ButtonPressed}, {0x06, EventKind::NotWorn},         {0x07, EventKind::CallRejected},
    {0x08, EventKind::FindStarted},   {0x09, EventKind::CallIgnored},     {0x0a, EventKind::AlarmToggled},
    {0x0b, EventKind::ButtonHeld},    {0x0e, EventKind::HalfHour},        {0x0f, EventKind::FindStopped},
    {0x10, EventKind::SilentMode},    {0x14, EventKind::WorkoutStarting}, {0x16, EventKind::TransferSize},
    {0x1a, EventKind::AlarmsChanged}, {0xfe, EventKind::Music},
};

} // namespace

std::optional<DeviceEvent> DeviceEvent::decode(const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    DeviceEvent event{EventKind::Unknown, quint8(value.at(0)), value.sliced(1)};
    for (const auto &[code, kind] : eventCodes) {
        if (code == event.code)
            event.kind = kind;
    }
    return event;
}

DeviceEvent DeviceEvent::of(Kind kind, const QByteArray &rest)
{
    for (const auto &known : eventCodes) {
        if (known.kind == kind)
            return {kind, known.code, rest};
    }
    return {kind, 0, rest};
}

std::optional<int> DeviceEvent::value() const
{
    if (kind == EventKind::TransferSize)
        return rest.size() >= 2 ? std::optional<int>(qFromLittleEndian<quint16>(rest.constData())) : std::nullopt;
    const bool hasValue = kind == EventKind::SilentMode || kind == EventKind::Music;
    return hasValue && !rest.isEmpty() ? std::optional<int>(quint8(rest.at(0))) : std::nullopt;
}

} // namespace neobeat
