// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace neobeat {

/// What the user wants to be notified about, and when.
struct AlertSettings
{
    bool batteryLow = true; ///< The battery fell to batteryLevel.
    int batteryLevel = 15; ///< 5 … 50 percent.
    bool batteryFull = false; ///< The battery is charged.
    bool connectionLost = false; ///< The watch has not been connected for lostMinutes.
    int lostMinutes = 10; ///< 1 … 240.
    bool keyRejected = true; ///< The watch did not accept the key.
    bool heartRateHigh = false; ///< The heart rate stays above highBpm.
    int highBpm = 150; ///< 40 … 240 bpm, at least levelDistance above lowBpm.
    bool heartRateLow = false; ///< The heart rate stays below lowBpm.
    int lowBpm = 45; ///< 25 … 200 bpm.
    int dwellSeconds = 30; ///< How long it must stay there, 5 … 600.
    int hysteresis = 5; ///< How far it must come back before the next alert, 1 … 30 bpm.
    int pauseMinutes = 10; ///< Shortest time between two alerts for the same level, 1 … 240.
    bool quietHours = false; ///< No heart-rate alert, no event and no sound from quietFrom to quietTo.
    QTime quietFrom{22, 0}; ///< Local time, whole minutes.
    QTime quietTo{7, 0}; ///< Local time, whole minutes; the next day when it is not after quietFrom.
    bool sound = true; ///< Notifications make a sound, where the desktop can.

    /// Between the two levels of the heart rate, bpm.
    static constexpr int levelDistance = 10;

    /// Whether every value is within its bounds.
    bool isValid() const;
    bool operator==(const AlertSettings &other) const = default;
};

} // namespace neobeat
