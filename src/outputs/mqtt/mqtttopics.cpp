// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqtttopics.h"

namespace neobeat {

MqttTopics::MqttTopics(const MqttSettings &settings)
{
    const QByteArray own = "neobeat/" + settings.id.toUtf8();
    const QByteArray prefix = settings.discoveryPrefix.toUtf8();
    state = own + "/state";
    availability = own + "/availability";
    watchAvailability = own + "/watch/availability";
    battery = own + "/battery";
    config = prefix + "/device/" + settings.id.toUtf8() + "/config";
    birth = prefix + "/status";
}

} // namespace neobeat
