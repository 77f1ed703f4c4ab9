// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/mqtt/mqttsettings.h"

#include <QJsonObject>

#include <chrono>

namespace neobeat {

/// Home Assistant takes a heart rate that was not renewed for so long as unavailable.
constexpr std::chrono::seconds mqttExpiry{30};
/// So that only a lost program expires, the state is sent at least so often; without a heart rate then.
constexpr std::chrono::seconds mqttRefresh{10};

/// The message that makes Home Assistant (2024.11 or newer) show the watch as one device: heart rate, battery and
/// connection, and, disabled at first, quality and age of the reading. Format: MQTT device discovery in its
/// documentation.
QJsonObject homeAssistantConfig(const MqttSettings &settings);

} // namespace neobeat
