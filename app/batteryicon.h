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
    bool connected = false; ///< When false, a diagonal gap runs through the icon.
    bool stale = false; ///< Not filled: the level is outdated.

    bool operator==(const BatteryLook &other) const = default;
};

/// The colours of the icon. A program cannot find out how dark its panel is, so the lines are drawn on a silhouette: on
/// a dark panel the lines are visible, on a light one the silhouette. The charge has a third colour, otherwise an empty
/// battery would look full on a light panel.
struct BatteryColors
{
    QColor ink{0xf6, 0xf5, 0xf1}; ///< Of the lines.
    QColor ground{0x1b, 0x1d, 0x1a}; ///< Of the silhouette behind them.
    QColor charge{0x7b, 0xd8, 0xa0};
};

/// A square icon: a watch whose case is the battery, on whole pixels without any antialiasing.
QImage drawBattery(const BatteryLook &look, int size, const BatteryColors &colors = {});

/// The icon in the sizes that panels request: 16, 22, 24 and 32 pixels and their doubles.
QIcon batteryIcon(const BatteryLook &look);

} // namespace neobeat
