// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/mqtt/mqttoutput.h"
#include "support/manualclock.h"

namespace neobeat {

/// A reading that has just arrived.
inline LiveValue readingOf(int bpm, quint64 number, const Clock &clock)
{
    LiveValue value;
    value.quality = LiveValue::Quality::Good;
    value.bpm = bpm;
    value.measuredAt = clock.now();
    value.measuredUptime = clock.uptime();
    value.reading = number;
    value.battery = 80;
    value.connected = true;
    value.watchName = QStringLiteral("Amazfit Neo");
    return value;
}

/// The same value, too old.
inline LiveValue withoutReading(LiveValue value, LiveValue::Quality quality = LiveValue::Quality::Stale)
{
    value.quality = quality;
    value.bpm.reset();
    return value;
}

inline MqttSettings settingsFor(int port)
{
    MqttSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.id = QStringLiteral("desk");
    return settings;
}

} // namespace neobeat
