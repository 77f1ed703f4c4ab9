// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QImage>

#include <array>

namespace neobeat {

/// What the tray icon shows.
struct TrayLook
{
    enum class Number {
        Battery, ///< Percent, above a bar that is filled by it.
        HeartRate, ///< bpm, above a line with a beat in it.
    };

    Number number = Number::Battery;
    int value = -1; ///< 0 … 100 percent or 0 … 255 bpm; -1 when unknown, drawn as "--".
    bool charging = false; ///< Adds a bolt after a battery level.
    bool connected = false; ///< When false, the outline of the watch is dashed.
    bool stale = false; ///< The number is dimmed and dots are below it: it is from earlier.

    bool operator==(const TrayLook &other) const = default;
};

/// The colours of the icon. A program cannot find out how dark its panel is, so everything is drawn on a watch of a
/// dark colour with a bright outline: on a dark panel the outline is visible, on a light one the watch.
struct TrayColors
{
    QColor ground{0x1b, 0x1d, 0x1a}; ///< Of the watch.
    QColor ink{0xf6, 0xf5, 0xf1}; ///< Of its outline and of a current number.
    QColor muted{0xa3, 0xaa, 0xa0}; ///< Of a number from earlier, and of the empty part of the bar.
    QColor charge{0x7b, 0xd8, 0xa0};
    QColor pulse{0xff, 0x7a, 0x6b};
};

/// The sizes in pixels that panels request: 16, 22, 24 and 32, and those at 150 % and 200 %.
inline constexpr std::array traySizes{16, 22, 24, 32, 33, 36, 44, 48, 64};

/// A square picture of at least 16 pixels: the watch with a number in segment digits, on whole pixels without any
/// antialiasing.
QImage drawTrayImage(const TrayLook &look, int size, const TrayColors &colors = {});

/// The picture in each of the sizes. The largest is the smallest enlarged: xfce4-panel and waybar always take the
/// largest and scale it down, and this one remains legible then.
QIcon trayImageIcon(const TrayLook &look);

} // namespace neobeat
