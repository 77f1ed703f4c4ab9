// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batteryicon.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

constexpr std::array<const char *, 7> boltRows{"...#.", "..##.", ".##..", "#####", "..##.", ".##..", ".#..."};
constexpr int boltWidth = 5;
constexpr int boltHeight = static_cast<int>(boltRows.size());

/// The parts of the icon for one size, in whole pixels.
struct Geometry
{
    explicit Geometry(int size)
        : line(std::max(1, size / 16))
        , body(0, 0, size * 5 / 8, size * 3 / 4)
    {
        // An odd remainder would put the case half a pixel off the centre.
        body.setWidth(body.width() - (size - body.width()) % 2);
        body.setHeight(body.height() - (size - body.height()) % 2);
        body.moveTo((size - body.width()) / 2, (size - body.height()) / 2);
        strap = QRect(body.left() + 2 * line, 0, body.width() - 4 * line, size);
        charge = body.adjusted(2 * line, 2 * line, -2 * line, -2 * line);
    }

    int line; ///< Width of all lines.
    QRect body; ///< The watch's case.
    QRect strap; ///< From edge to edge, behind the case.
    QRect charge; ///< The area filled at 100 %.
};

void drawSilhouette(QPainter &painter, const Geometry &geometry, const QColor &color)
{
    for (const QRect &part : {geometry.body, geometry.strap})
        painter.fillRect(part.adjusted(-geometry.line, -geometry.line, geometry.line, geometry.line), color);
}

void drawWatch(QPainter &painter, const Geometry &geometry, const QColor &color)
{
    const QRect &body = geometry.body;
    painter.fillRect(body, color);
    painter.fillRect(geometry.strap, color);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(body.adjusted(geometry.line, geometry.line, -geometry.line, -geometry.line), Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void drawCharge(QPainter &painter, const Geometry &geometry, int level, const QColor &color)
{
    QRect filled = geometry.charge;
    const int rows = (filled.height() * level + 50) / 100;
    // The last few percent are still shown as one row.
    filled.setTop(filled.bottom() + 1 - std::max(level > 0 ? 1 : 0, rows));
    painter.fillRect(filled, color);
}

/// The bolt is a hole in the charge, and is drawn above it.
void drawBolt(QPainter &painter, const Geometry &geometry, const QColor &color)
{
    const QRect &charge = geometry.charge;
    const int unit = std::max(1, std::min(charge.width() / boltWidth, charge.height() / boltHeight));
    const QPoint corner(charge.left() + (charge.width() - unit * boltWidth) / 2,
                        charge.top() + (charge.height() - unit * boltHeight) / 2);
    painter.setCompositionMode(QPainter::CompositionMode_Xor);
    for (int y = 0; y < boltHeight; ++y) {
        for (int x = 0; x < boltWidth; ++x) {
            if (boltRows[static_cast<size_t>(y)][x] == '#')
                painter.fillRect(QRect(corner + QPoint(x * unit, y * unit), QSize(unit, unit)), color);
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void cutGap(QPainter &painter, const Geometry &geometry, int size)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    for (int y = 0; y < size; ++y)
        painter.fillRect(QRect(size - 1 - y - geometry.line, y, 2 * geometry.line + 1, 1), Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace

QImage drawBattery(const BatteryLook &look, int size, const BatteryColors &colors)
{
    const Geometry geometry(size);
    QImage lines(size, size, QImage::Format_ARGB32_Premultiplied);
    lines.fill(Qt::transparent);
    {
        QPainter painter(&lines);
        drawWatch(painter, geometry, colors.ink);
        if (look.level >= 0 && !look.stale)
            drawCharge(painter, geometry, look.level, colors.charge);
        if (look.charging)
            drawBolt(painter, geometry, colors.ink);
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawSilhouette(painter, geometry, colors.ground);
    painter.drawImage(0, 0, lines);
    if (!look.connected)
        cutGap(painter, geometry, size);
    return image;
}

QIcon batteryIcon(const BatteryLook &look)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(QPixmap::fromImage(drawBattery(look, size)));
    return icon;
}

} // namespace neobeat
