// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QString>

namespace neobeat {

/// Which broker gets the heart rate, and under which names.
struct MqttSettings
{
    QString host = {}; ///< Name or address, without brackets.
    int port = 1883; ///< 1 … 65535.
    bool encrypted = false; ///< TLS 1.2 or newer; the broker's certificate has to be valid for host.
    QString caFile = {}; ///< PEM file of the authorities to trust; empty for those of the system.
    QString user = {}; ///< Empty when the broker asks for none.
    QString password = {}; ///< Only with a user.
    QString id = QStringLiteral(
        "watch"); ///< Letters, digits, _ and -, at most 64: part of every topic. Each program needs its own.
    QString deviceName = {}; ///< What Home Assistant calls the watch; empty for the name of its model.
    bool discovers = true; ///< Whether Home Assistant finds the watch by itself.
    QString discoveryPrefix = QStringLiteral("homeassistant"); ///< Where Home Assistant looks for it; no wildcards.
    bool givesWatchName = false; ///< Whether the name of the watch is part of the state.

    bool operator==(const MqttSettings &other) const = default;
};

constexpr int mqttPort = 1883;
constexpr int mqttTlsPort = 8883;

/// The settings of mqtt[s]://[user[:password]@]host[:port][/[prefix/]id], the rest as by default; OutputIncomplete,
/// with the part that is wrong, for anything else. The prefix may have several parts; the last one is always the id.
Result<MqttSettings, Error> parseMqttUrl(const QString &url);

/// OutputIncomplete, with the setting that is wrong, or no error.
Error problemOf(const MqttSettings &settings);

} // namespace neobeat
