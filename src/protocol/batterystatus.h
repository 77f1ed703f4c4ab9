// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace neobeat {

/// The vendor's battery characteristic, 20 bytes: 0f, level, charging, date 1, zone, date 2, zone, level at date 2.
/// The level is [N], the charging flag [F], all behind it [B4].
struct BatteryStatus
{
    std::optional<int> level = {}; ///< 0 … 100 percent; empty when not reported.
    std::optional<bool> charging = {}; ///< Empty when not reported, or an unknown value.
    std::optional<QDateTime> lastCharge
        = {}; ///< Last charger event with its own UTC offset; empty when never or not reported.
    std::optional<int> levelAtLastCharge = {}; ///< 0 … 100 percent.

    /// The first date of the message; on a Mi Band 4 perhaps when it was last off [B4]. Empty when never or not
    /// reported.
    std::optional<QDateTime> firstDate = {};

    bool operator==(const BatteryStatus &other) const = default;

    /// Accepts any length: fields that are missing or make no sense stay empty. A level above 100 becomes 100; 255
    /// counts as not reported.
    static BatteryStatus decode(const QByteArray &data);
    /// The value of characteristic 0x2A19 of a standard sensor: one byte, 0 … 100 percent. Anything else is not
    /// reported.
    static BatteryStatus decodeLevel(const QByteArray &data);
    /// 20 bytes; an empty date is written as the watch writes "never", any other empty field as 255.
    QByteArray encode() const;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::BatteryStatus)
