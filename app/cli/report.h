// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "connection/heartratereading.h"
#include "history/batteryestimate.h"
#include "link/advertisement.h"
#include "protocol/batterystatus.h"
#include "protocol/dailytotals.h"
#include "protocol/deviceinformation.h"
#include "protocol/pairecord.h"
#include "recorder/minutesync.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace neobeat::cli {

/// One result in both forms; the field names are a contract with scripts.
struct Report
{
    QJsonObject json;
    QString text; ///< For the terminal, without the last line break.
};

/// address, name (or null), rssi (or null), supported.
Report reportOf(const Advertisement &advertisement);
/// level (or null), charging (or null), lastCharge (or null), levelAtLastCharge (or null), firstDate (or null),
/// daysLeft (or null) with daysLeftLow and daysLeftHigh, and streamingPercentPerHour (or null).
Report reportOf(const BatteryStatus &battery, const BatteryEstimate &estimate = {});
/// time, steps, metres, kilocalories, goal (or null; 0 is none), battery (or null), charging (or null).
Report reportOf(const DailyTotals &totals, int stepGoal, const BatteryStatus &battery, const QDateTime &time);
/// minutes, leftOut, last (or null), pai (day, today, total; or null).
Report reportOf(const MinuteSync::Outcome &outcome, const std::optional<PaiRecord> &pai);
/// time, bpm (or null), quality.
Report reportOf(const HeartRateReading &reading);
/// address, name (or null), firmware, hardware, serial, pnp (each or null).
Report reportOf(const Advertisement &watch, const DeviceInformation &information);
/// address, name (or null), stored, place (or null); the place is "secret-service", "file" or empty.
Report reportOfPairing(const Advertisement &watch, const QString &place);
/// event "paired", time, address: the source demanded to be paired with this computer, and is now.
Report reportOfDemandedPairing(const QDateTime &time, const Advertisement &watch);
/// event "lost", time, code, message: the connection ended and another try follows.
Report reportOfLoss(const QDateTime &time, const Error &reason);
/// event "waiting", time, code, message: why the watch is not connected yet, when that has changed.
Report reportOfWait(const QDateTime &time, const Error &reason);
/// event "back", time, seconds since it was lost.
Report reportOfReturn(const QDateTime &time, double seconds);
/// code, message and, when there is one, detail.
Report reportOf(const Failure &failure);

} // namespace neobeat::cli
