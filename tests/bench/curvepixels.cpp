// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/curvepixels.h"

#include <QImage>
#include <QQuickWindow>

#include <algorithm>
#include <array>

namespace neobeat::bench {

namespace {

constexpr std::array curveColours{QRgb(0xffb93227), QRgb(0xffff7a6b)}; // Theme.pulse, light and dark
constexpr int tolerance = 60; // of the three components together; edges are drawn smoothly

bool isCurve(QRgb colour)
{
    return std::ranges::any_of(curveColours, [=](QRgb curve) {
        return qAbs(qRed(curve) - qRed(colour)) + qAbs(qGreen(curve) - qGreen(colour))
            + qAbs(qBlue(curve) - qBlue(colour))
            < tolerance;
    });
}

} // namespace

bool showsCurve(QQuickWindow &window)
{
    const QImage image = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), isCurve))
            return true;
    }
    return false;
}

} // namespace neobeat::bench
