// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace neobeat {

/// Draws digits of seven segments in a row, on whole pixels: legible where a font is a grey spot.
class PixelGlyphs
{
public:
    /// The bolt, in a text.
    static constexpr QChar bolt{u'⚡'};

    /// Fits text of digits, '-' and bolt into a space of that size, as large as possible.
    PixelGlyphs(const QString &text, const QSize &space);

    /// What the text takes of the space.
    QSize size() const { return {m_width, m_height}; }
    void draw(QPainter &painter, const QPoint &corner, const QColor &color) const;

private:
    int widthOf(QChar glyph, bool isFirst) const;
    int rowWidth() const;
    void drawGlyph(QPainter &painter, const QRect &cell, QChar glyph, const QColor &color) const;
    void drawBolt(QPainter &painter, const QRect &cell, const QColor &color) const;

    QString m_text;
    int m_stroke; ///< Width of a segment.
    int m_gap; ///< Between two glyphs.
    int m_height;
    int m_cell; ///< Width of a glyph.
    int m_width;
};

} // namespace neobeat
