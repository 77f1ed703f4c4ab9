// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trayimage.h"

#include "app/pixelglyphs.h"

#include <QPainter>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The parts of the icon for one size, in whole pixels.
struct Layout
{
    explicit Layout(int size)
        : line(std::max(1, size / 16))
        , strap(std::max(line, size / 11))
        , body(0, strap, size, size - 2 * strap)
        , strapWidth(size / 2 + size % 2)
    {
        const QRect inside = body.adjusted(2 * line, 2 * line, -2 * line, -2 * line);
        const int stripHeight = std::max(2 * line, size / 7);
        strip = QRect(inside.left(), inside.bottom() + 1 - stripHeight, inside.width(), stripHeight);
        digits = inside.adjusted(0, 0, 0, -stripHeight - line);
    }

    int line; ///< Width of all lines.
    int strap; ///< What is visible of it above and below the case.
    QRect body; ///< The watch's case.
    int strapWidth;
    QRect digits;
    QRect strip; ///< The bar, the beat, or dots.
};

/// Case and strap in the colour, smaller by the border on all sides but the ends of the strap.
void fillWatch(QPainter &painter, const Layout &layout, int border, const QColor &color)
{
    const int line = layout.line;
    const QRect body = layout.body.adjusted(border, border, -border, -border);
    // Round corners.
    painter.fillRect(body.adjusted(line, 0, -line, 0), color);
    painter.fillRect(body.adjusted(0, line, 0, -line), color);
    const int size = layout.body.width();
    const int width = layout.strapWidth - 2 * border;
    painter.fillRect((size - width) / 2, 0, width, size, color);
}

/// Removes every other piece of the outline of the case.
void dashOutline(QPainter &painter, const Layout &layout, const QColor &color)
{
    const int size = layout.body.width();
    const int dash = 2 * layout.line;
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    for (int at = dash; at < size; at += 2 * dash) {
        painter.fillRect(0, at, layout.line, dash, color);
        painter.fillRect(size - layout.line, at, layout.line, dash, color);
        painter.fillRect(at, layout.body.top(), dash, layout.line, color);
        painter.fillRect(at, layout.body.bottom() + 1 - layout.line, dash, layout.line, color);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

/// While the watch is charged, the bar has stripes.
void drawBar(QPainter &painter, const Layout &layout, const TrayLook &look, const TrayColors &colors)
{
    QRect bar = layout.strip;
    painter.fillRect(bar.adjusted(0, bar.height() - layout.line, 0, 0), colors.muted);
    // The last few percent are still shown as one column.
    bar.setWidth(std::max(look.value > 0 ? 1 : 0, (bar.width() * look.value + 50) / 100));
    painter.fillRect(bar, colors.charge);
    for (int x = bar.left() + 2 * layout.line; look.charging && x <= bar.right(); x += 3 * layout.line)
        painter.fillRect(x, bar.top(), layout.line, bar.height(), colors.ground);
}

void drawDots(QPainter &painter, const Layout &layout, const QColor &color)
{
    const int line = layout.line;
    for (int x = layout.strip.left(); x + line <= layout.strip.right() + 1; x += 3 * line)
        painter.fillRect(x, layout.strip.bottom() + 1 - line, line, line, color);
}

/// The beat in the middle of the line below a heart rate.
void drawBeat(QPainter &painter, const Layout &layout, const QColor &color, const QColor &ground)
{
    const int line = layout.line;
    QRect beat = layout.strip;
    beat.setLeft(beat.left() + beat.width() / 2 - 2 * line);
    beat.setWidth(4 * line);
    painter.fillRect(beat, color);
    painter.fillRect(beat.adjusted(line, line, -line, 0), ground);
}

void drawStrip(QPainter &painter, const Layout &layout, const TrayLook &look, const TrayColors &colors)
{
    const bool isCurrent = look.value >= 0 && !look.stale;
    const QRect &strip = layout.strip;
    if (!isCurrent)
        drawDots(painter, layout, colors.muted);
    if (look.number == TrayLook::Number::Battery) {
        if (isCurrent)
            drawBar(painter, layout, look, colors);
        return;
    }
    if (isCurrent)
        painter.fillRect(strip.adjusted(0, strip.height() - layout.line, 0, 0), colors.pulse);
    drawBeat(painter, layout, isCurrent ? colors.pulse : colors.muted, colors.ground);
}

void drawNumber(QPainter &painter, const Layout &layout, const TrayLook &look, const TrayColors &colors)
{
    QString text = look.value < 0 ? u"--"_s : QString::number(look.value);
    // In the smallest size there is no space for a bolt next to "100"; the stripes remain.
    if (look.charging && look.number == TrayLook::Number::Battery && text.size() * 4 < layout.digits.width())
        text += PixelGlyphs::bolt;
    const PixelGlyphs glyphs(text, layout.digits.size());
    const QSize rest = layout.digits.size() - glyphs.size();
    glyphs.draw(painter, layout.digits.topLeft() + QPoint(rest.width() / 2, rest.height() / 2),
                look.stale ? colors.muted : colors.ink);
}

} // namespace

QImage drawTrayImage(const TrayLook &look, int size, const TrayColors &colors)
{
    const Layout layout(size);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    fillWatch(painter, layout, 0, colors.ink);
    if (!look.connected)
        dashOutline(painter, layout, colors.ground);
    fillWatch(painter, layout, layout.line, colors.ground);
    drawNumber(painter, layout, look, colors);
    drawStrip(painter, layout, look, colors);
    return image;
}

QIcon trayImageIcon(const TrayLook &look)
{
    QIcon icon;
    for (const int size : traySizes) {
        if (size < traySizes.back())
            icon.addPixmap(QPixmap::fromImage(drawTrayImage(look, size)));
    }
    const QImage smallest = drawTrayImage(look, traySizes.front());
    icon.addPixmap(QPixmap::fromImage(smallest.scaled(traySizes.back(), traySizes.back())));
    return icon;
}

} // namespace neobeat
