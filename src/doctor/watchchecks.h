// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "doctor/finding.h"
#include "doctor/watchsighting.h"
#include "session/watchsession.h"
#include "store/settings.h"

#include <chrono>
#include <optional>

namespace neobeat {

/// What a look for the watch brought.
struct Sight
{
    WatchSighting::Outcome outcome = WatchSighting::Outcome::NotLooked;
    std::optional<int> rssi; ///< dBm, when it was seen.
    bool isRemembered = true; ///< False: no watch is set up, any Neo counts.
    QString reasonNotToLook; ///< For NotLooked.
};

/// What is known of the heart-rate values.
struct Arrivals
{
    WatchSession::HeartRateState state = WatchSession::HeartRateState::Off;
    std::optional<std::chrono::milliseconds> age; ///< Of the last value since measuring began.
    bool hasReading = false; ///< Whether that was a heart rate, or the word that there is none.
};

/// The watch is seen, and how well.
Finding rangeFinding(const Sight &sight);
/// No other central holds it; the error is the one that keeps the program from being connected.
Finding freedomFinding(const Sight &sight, const Error &error);
/// A key is kept for the remembered watch; the error is what its store answered.
Finding keyFinding(Settings::KeyPlace place, bool hasKey, const Error &error);
/// The watch took the key, as far as the session knows.
Finding proofFinding(WatchSession::State state, const Error &error);
/// Values arrive while they are asked for.
Finding arrivalFinding(const Arrivals &arrivals);
/// There is no watch to check this for.
Finding noWatchFinding(Finding::Check check);

} // namespace neobeat
