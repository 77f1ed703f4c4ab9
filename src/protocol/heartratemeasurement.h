// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <optional>

namespace neobeat {

/// A value of characteristic 0x2A37 as the Heart Rate Service defines it. Of a Neo only flags of 00 with 8 bits are
/// known [N]; the rest is there so that nothing else is misread [I].
struct HeartRateMeasurement
{
    /// Whether the value can be trusted.
    enum class Quality {
        Good, ///< A reading.
        NoReading, ///< 0 or 255: the watch is measuring and has no value yet [I].
        OutOfRange, ///< Implausible: below 25 or above 240 bpm.
        NoContact, ///< The sensor reports no skin contact.
    };

    quint16 rawBpm = 0; ///< As sent, 8 or 16 bit.
    std::optional<bool> contact = {}; ///< Skin contact; empty when the sensor does not report it.
    std::optional<quint16> energy = {}; ///< Energy expended in kilojoules since the last reset.
    QList<quint16> rrIntervals = {}; ///< Time between beats in 1/1024 s, oldest first.
    bool wide = false; ///< Whether the value is sent as 16 bit.

    bool operator==(const HeartRateMeasurement &other) const = default;

    Quality quality() const;
    /// The reading in bpm; empty unless quality() is Good.
    std::optional<int> bpm() const;

    /// Empty when the data is shorter than its flags require. Bytes after the known fields are ignored, and so is half
    /// an interval at the end.
    static std::optional<HeartRateMeasurement> decode(const QByteArray &data);
    QByteArray encode() const;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::HeartRateMeasurement)
