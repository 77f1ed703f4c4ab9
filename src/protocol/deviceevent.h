// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace neobeat {

/// What the watch reports on 0x0010 of the vendor. [F]: no capture of a Neo, so every unknown code is kept.
struct DeviceEvent
{
    enum class Kind {
        FellAsleep, ///< 01
        WokeUp, ///< 02
        GoalReached, ///< 03: the steps of the day.
        ButtonPressed, ///< 04
        NotWorn, ///< 06
        CallRejected, ///< 07: the user does not want the call.
        FindStarted, ///< 08: the user looks for the computer.
        CallIgnored, ///< 09: the call shall not ring.
        AlarmToggled, ///< 0a: an alarm was switched on the watch.
        ButtonHeld, ///< 0b
        HalfHour, ///< 0e: comes every 30 minutes; what for is not sure.
        FindStopped, ///< 0f: no longer.
        SilentMode, ///< 10: value 1 on, 0 off.
        WorkoutStarting, ///< 14: watches with workouts only.
        TransferSize, ///< 16: value is the MTU of the link.
        AlarmsChanged, ///< 1a
        Music, ///< fe: value is the key; watches with a music control only.
        Unknown, ///< Any other code.
    };

    Kind kind = Kind::Unknown;
    quint8 code = 0; ///< The first byte.
    QByteArray rest = {}; ///< All behind it.

    /// Empty for an empty value.
    static std::optional<DeviceEvent> decode(const QByteArray &value);
    QByteArray encode() const { return char(code) + rest; }
    /// The event with the code of that kind; not for Unknown.
    static DeviceEvent of(Kind kind, const QByteArray &rest = {});

    /// The second byte for SilentMode and Music, two bytes for TransferSize; empty when they are missing.
    std::optional<int> value() const;

    bool operator==(const DeviceEvent &) const = default;
};

/// The answers to FindStarted and FindStopped, written to the configuration characteristic. [B4]
namespace findanswer {

/// The computer is ringing.
inline QByteArray started()
{
    return QByteArray::fromHex("06140000");
}
/// It has been found.
inline QByteArray found()
{
    return QByteArray::fromHex("06140001");
}

} // namespace findanswer

} // namespace neobeat
