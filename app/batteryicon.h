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

/// The colours of the picture. A program is not told how dark its panel is, so the lines lie upon a silhouette of their
/// own: on a dark panel they are what is seen, on a light one the silhouette. The charge is neither of them, or on a
/// light panel what is empty would look full.
struct BatteryColors
{
    QColor ink{0xf6, 0xf5, 0xf1}; ///< Of the lines.
    QColor ground{0x1b, 0x1d, 0x1a}; ///< Of the silhouette behind them.
    QColor charge{0x7b, 0xd8, 0xa0};
};

/// A square picture: a watch whose case is the battery, on whole pixels without any smoothing.
QImage drawBattery(const BatteryLook &look, int size, const BatteryColors &colors = {});

/// The picture in the sizes that panels ask for: 16, 22, 24 and 32 pixels and their doubles.
QIcon batteryIcon(const BatteryLook &look);

} // namespace neobeat
