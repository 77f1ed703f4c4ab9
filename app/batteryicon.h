// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QImage>

namespace neobeat {

/// What a battery icon shows.
struct BatteryLook
{
    int level = -1; ///< 0 … 100 percent; -1 when unknown.
    bool charging = false; ///< Draws a bolt.
    bool connected = false; ///< Without it a diagonal gap runs through the icon.
    bool stale = false; ///< Not filled: the level is an old one.

    bool operator==(const BatteryLook &other) const = default;
};

/// A square picture: a watch whose case is the battery, on whole pixels without any smoothing.
QImage drawBattery(const BatteryLook &look, int size, const QColor &color);

/// The picture in the sizes that panels ask for: 16, 22, 24 and 32 pixels and their doubles.
QIcon batteryIcon(const BatteryLook &look, const QColor &color);

} // namespace neobeat
