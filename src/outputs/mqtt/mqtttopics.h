// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/mqtt/mqttsettings.h"

#include <QByteArray>
#include <QList>

namespace neobeat {

/// One message for the broker.
struct MqttMessage
{
    QByteArray topic;
    QByteArray payload = {};
    bool retained = false; ///< The broker keeps it for who comes later; an empty payload removes what it kept.
    bool confirmed = false; ///< QoS 1: the broker says whether it took it. Otherwise QoS 0.
};

/// The topics of one watch.
struct MqttTopics
{
    explicit MqttTopics(const MqttSettings &settings);

    QByteArray state; ///< The value as JSON, never retained.
    QByteArray availability; ///< "online" or "offline", of this program; retained, and the last will.
    QByteArray watchAvailability; ///< The same of the watch, retained.
    QByteArray battery; ///< Percent, or "null"; retained.
    QByteArray config; ///< What Home Assistant discovers; retained.
    QByteArray birth; ///< Where Home Assistant says "online" after it was started; the only one that is subscribed to.

    /// All that a broker may keep.
    QList<QByteArray> retained() const { return {config, availability, watchAvailability, battery}; }
};

inline constexpr const char *mqttOnline = "online";
inline constexpr const char *mqttOffline = "offline";

} // namespace neobeat
