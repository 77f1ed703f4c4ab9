// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pixelglyphs.h"

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

enum Segment : unsigned {
    top = 1,
    upperLeft = 2,
    upperRight = 4,
    middle = 8,
    lowerLeft = 16,
    lowerRight = 32,
    bottom = 64,
};

constexpr std::array<unsigned, 10> digitSegments{
    top | upperLeft | upperRight | lowerLeft | lowerRight | bottom,
    upperRight | lowerRight,
    top | upperRight | middle | lowerLeft | bottom,
    top | upperRight | middle | lowerRight | bottom,
    upperLeft | upperRight | middle | lowerRight,
    top | upperLeft | middle | lowerRight | bottom,
    top | upperLeft | middle | lowerLeft | lowerRight | bottom,
    top | upperRight | lowerRight,
    top | upperLeft | upperRight | middle | lowerLeft | lowerRight | bottom,
    top | upperLeft | upperRight | middle | lowerRight | bottom,
};

constexpr std::array<const char *, 7> boltRows{"...#.", "..##.", ".##..", "#####", "..##.", ".##..", ".#..."};
constexpr int boltColumns = 5;

unsigned segmentsOf(QChar glyph)
{
    return glyph.isDigit() ? digitSegments.at(static_cast<std::size_t>(glyph.digitValue())) : unsigned(middle);
}

} // namespace

PixelGlyphs::PixelGlyphs(const QString &text, const QSize &space)
    : m_text(text)
    , m_stroke(std::max(1, (space.height() + 1) / 5))
    , m_gap(std::max(1, m_stroke / 2))
    // Both halves of a digit are equally high.
    , m_height(3 * m_stroke + (space.height() - 3 * m_stroke) / 2 * 2)
    , m_cell(std::max(m_height * 3 / 4, 2 * m_stroke + 1))
{
    while (rowWidth() > space.width() && m_cell > 1)
        --m_cell;
    // Segments that touch are no digits.
    m_stroke = std::clamp((m_cell - 1) / 2, 1, m_stroke);
    m_height -= (m_height - 3 * m_stroke) % 2;
    m_width = rowWidth();
}

/// A leading 1 has no empty place before it.
int PixelGlyphs::widthOf(QChar glyph, bool isFirst) const
{
    return isFirst && glyph == u'1' ? m_stroke : m_cell;
}

int PixelGlyphs::rowWidth() const
{
    int width = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i)
        width += widthOf(m_text[i], i == 0) + (i == 0 ? 0 : m_gap);
    return width;
}

void PixelGlyphs::draw(QPainter &painter, const QPoint &corner, const QColor &color) const
{
    int x = corner.x();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QRect cell(x, corner.y(), widthOf(m_text[i], i == 0), m_height);
        if (m_text[i] == bolt)
            drawBolt(painter, cell, color);
        else
            drawGlyph(painter, cell, m_text[i], color);
        x += cell.width() + m_gap;
    }
}

void PixelGlyphs::drawGlyph(QPainter &painter, const QRect &cell, QChar glyph, const QColor &color) const
{
    const int half = (cell.height() - m_stroke) / 2;
    const int right = cell.width() - m_stroke;
    const auto fill = [&](int x, int y, int width, int height) {
        painter.fillRect(cell.x() + x, cell.y() + y, width, height, color);
    };
    const unsigned lit = segmentsOf(glyph);
    for (const auto &[segment, y] : {std::pair(top, 0), std::pair(middle, half), std::pair(bottom, 2 * half)}) {
        if (lit & segment)
            fill(0, y, cell.width(), m_stroke);
    }
    if (lit & upperLeft)
        fill(0, 0, m_stroke, half + m_stroke);
    if (lit & upperRight)
        fill(right, 0, m_stroke, half + m_stroke);
    if (lit & lowerLeft)
        fill(0, half, m_stroke, half + m_stroke);
    if (lit & lowerRight)
        fill(right, half, m_stroke, half + m_stroke);
}

void PixelGlyphs::drawBolt(QPainter &painter, const QRect &cell, const QColor &color) const
{
    for (int y = 0; y < cell.height(); ++y) {
        const char *row = boltRows.at(static_cast<std::size_t>(y) * boltRows.size() / cell.height());
        for (int x = 0; x < cell.width(); ++x) {
            if (row[x * boltColumns / cell.width()] == '#')
                painter.fillRect(cell.x() + x, cell.y() + y, 1, 1, color);
        }
    }
}

} // namespace neobeat
