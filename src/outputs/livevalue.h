// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace neobeat {

/// What every output gives to other programs. Never the watch's address or key.
struct LiveValue
{
    /// Why there is a heart rate, or why there is none.
    enum class Quality {
        Disconnected, ///< No watch is connected.
        Idle, ///< Connected, and nothing is measured.
        Waiting, ///< Measuring was started; the watch has sent no reading since.
        NoContact, ///< The watch is measuring and reports that it is not worn.
        Stale, ///< The last reading is older than currentFor, or the watch has sent none since.
        Good, ///< bpm is current.
    };

    Quality quality = Quality::Disconnected;
    std::optional<int> bpm = {}; ///< Current; set exactly when quality is Good.
    QDateTime measuredAt = {}; ///< When the last reading arrived; invalid before the first one.
    std::chrono::milliseconds measuredUptime{0}; ///< The same by Clock::uptime(), for the age.
    quint64 reading = 0; ///< The number of readings so far: what has not changed is no new reading.
    QList<quint16> rrIntervals = {}; ///< Of the last measurement, 1/1024 s, oldest first; empty while stale.
    std::optional<bool> contact = {}; ///< Skin contact; empty when the sensor does not report it.
    std::optional<int> battery = {}; ///< 0 … 100 percent; empty when unknown.
    bool connected = false; ///< Whether the watch is connected and ready.
    QString watchName = {}; ///< For display; empty when unknown.

    bool operator==(const LiveValue &other) const = default;
};

/// The quality in JSON and in labels: "good", "stale", "no-contact", "waiting", "idle", "disconnected".
QString nameOf(LiveValue::Quality quality);

/// The value as all outputs write it in JSON: bpm (null without a value), measured_at (ISO 8601 with the zone, null
/// before the first reading), age (seconds since then at that uptime, null likewise), quality, battery (null when
/// unknown), connected, watch (null when unknown), and rr (milliseconds, oldest first) where the sensor gives it.
QJsonObject jsonOf(const LiveValue &value, std::chrono::milliseconds uptime);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::LiveValue)
