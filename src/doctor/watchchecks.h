// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connection/watchconnection.h"
#include "doctor/finding.h"
#include "doctor/watchsighting.h"
#include "store/settings.h"

#include <chrono>
#include <optional>

namespace neobeat {

/// Result of a search for the watch.
struct PresenceResult
{
    WatchSighting::Outcome outcome = WatchSighting::Outcome::NotLooked;
    std::optional<int> rssi; ///< dBm, when it was seen.
    bool isRemembered = true; ///< False: no watch is set up, any supported one counts.
    QString reasonNotToLook; ///< For NotLooked.
};

/// State of the heart-rate notifications.
struct NotificationStatus
{
    WatchConnection::HeartRateState state = WatchConnection::HeartRateState::Off;
    std::optional<std::chrono::milliseconds> age; ///< Of the last value since measuring began.
    bool hasReading = false; ///< Whether that was a heart rate, or a value that means no reading.
};

/// The watch is seen, and with which signal.
Finding rangeFinding(const PresenceResult &sight);
/// No other central is connected to it; the error is the one that keeps the program from being connected.
Finding notHeldFinding(const PresenceResult &sight, const Error &error);
/// A key is stored for the remembered watch; the error is the answer of its store.
Finding keyFinding(Settings::KeyPlace place, bool hasKey, const Error &error);
/// The watch accepted the key, as far as the connection knows.
Finding proofFinding(WatchConnection::State state, const Error &error);
/// Notifications arrive while measuring is on.
Finding arrivalFinding(const NotificationStatus &arrivals);
/// The source in use needs no key.
Finding noKeyFinding(Finding::Check check);
/// There is no watch to check.
Finding noWatchFinding(Finding::Check check);

} // namespace neobeat
