// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinspection.h"

#include "accessibletree.h"
#include "placement.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Half a pixel more than its place is the rounding of a font.
constexpr qreal tolerance = 1;

void collectTexts(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        found.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collectTexts(child, found);
}

/// The texts that are painted now.
QList<QQuickItem *> textsIn(QQuickWindow &window)
{
    QList<QQuickItem *> found;
    collectTexts(window.contentItem(), found);
    return found;
}

QString textOf(const QQuickItem &item)
{
    return item.property("text").toString();
}

/// Where the letters are, in the window.
QRectF lettersOf(const QQuickItem &item)
{
    const qreal width = item.property("contentWidth").toReal();
    const qreal height = item.property("contentHeight").toReal();
    const auto room = QRectF(0, 0, item.width(), item.height());
    QRectF letters(0, 0, width, height);
    const int alignment = item.property("effectiveHorizontalAlignment").toInt();
    if (alignment & Qt::AlignRight)
        letters.moveRight(room.right());
    else if (alignment & Qt::AlignHCenter)
        letters.moveCenter({room.center().x(), letters.center().y()});
    const int vertical = item.property("verticalAlignment").toInt();
    if (vertical & Qt::AlignVCenter)
        letters.moveCenter({letters.center().x(), room.center().y()});
    else if (vertical & Qt::AlignBottom)
        letters.moveBottom(room.bottom());
    return item.mapRectToScene(letters);
}

/// What of a place can be seen, apart from scrolling up and down.
QRectF visiblePart(const QQuickItem &item, QRectF place)
{
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (around->clip())
            place = place.intersected(around->mapRectToScene(around->clipRect()));
    }
    return place;
}

bool scrolls(const QQuickItem &item)
{
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (around->inherits("QQuickFlickable"))
            return true;
    }
    return false;
}

/// Whether it is in a dialog or a menu, which is over the page.
bool isInPopup(const QQuickItem &item)
{
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (around->inherits("QQuickOverlay"))
            return true;
    }
    return false;
}

/// Whether the sides of it are beyond an edge.
bool isBeyondTheSides(const QQuickItem &item, const QRectF &letters)
{
    qreal left = 0;
    qreal right = item.window()->width();
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (around->clip()) {
            const QRectF clip = around->mapRectToScene(around->clipRect());
            left = std::max(left, clip.left());
            right = std::min(right, clip.right());
        }
    }
    return letters.left() < left - tolerance || letters.right() > right + tolerance;
}

/// Whether the whole text appears when the pointer rests on it.
bool hasToolTip(const QQuickItem &text)
{
    for (const QObject *owner :
         {static_cast<const QObject *>(&text), static_cast<const QObject *>(text.parentItem())}) {
        const QList<QObject *> parts = owner->findChildren<QObject *>();
        if (std::any_of(parts.begin(), parts.end(),
                        [](const QObject *part) { return part->inherits("QQuickToolTip"); }))
            return true;
    }
    return false;
}

/// Names of activities are as long as the user wants; here they are those of the sample history.
bool isNameOfTheUser(const QQuickItem &text)
{
    return textOf(text) == QObject::tr("Morning run") || textOf(text) == QObject::tr("Long run");
}

QString troubleWith(const QQuickItem &text)
{
    const QRectF letters = lettersOf(text);
    const QRectF window(QPointF(), QSizeF(text.window()->size()));
    if (text.property("truncated").toBool() && !hasToolTip(text) && !isNameOfTheUser(text))
        return u"is cut: "_s;
    if (text.property("contentWidth").toReal() > text.width() + tolerance)
        return u"is wider than its place: "_s;
    if (text.property("contentHeight").toReal() > text.height() + tolerance)
        return u"is higher than its place: "_s;
    if (!scrolls(text) && !window.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(letters))
        return u"is outside of the window: "_s;
    if (isBeyondTheSides(text, letters))
        return u"is beyond an edge: "_s;
    return {};
}

/// Names and values, which are the same in every language.
bool isPlainAnyway(QString text)
{
    static const QString dates = [] {
        QStringList names;
        const QLocale plain = QLocale::c();
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month)
                names.append(plain.monthName(month, format));
            for (int day = 1; day <= 7; ++day)
                names.append(plain.dayName(day, format));
        }
        return u"\\b("_s + names.join(u'|') + u")\\b|"_s;
    }();
    static const QRegularExpression values(
        dates
        + u"Zepp Heart rate [-0-9a-z ]*\\.csv|Neobeat CSV|Amazfit Neo|simulated|Lisbon|Kolkata|Anchorage|Morning "
          u"run|hill|CSV|JSON( "
          u"Lines)?|TCX|FIT|\\b(RMSSD|SDNN|pNN50|NN|LF|HF)\\b|English|Deutsch|Čeština|Español|"
          u"\\b[0-9A-F]{2}:[0-9A-F]{2}\\b"
          "|0x[0-9a-f]*|https?://\\S*|\\S*/\\S*|\\bhci\\d|\\b[0-9a-f ·]{9,}\\b"_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    return !text.remove(values).contains(words);
}

/// Relative luminance, as the Web Content Accessibility Guidelines define it.
qreal luminance(const QColor &colour)
{
    const auto channel
        = [](qreal value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The colours that the picture really has there and that are no edges of letters, those of the most pixels first: each
/// at least a sixth of the place.
QList<QColor> coloursIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    std::multimap<int, QRgb, std::greater<>> found;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (6 * each.value() >= place.width() * place.height())
            found.emplace(each.value(), each.key());
    }
    QList<QColor> colours;
    for (const auto &[count, colour] : found)
        colours.append(QColor(colour));
    return colours;
}

bool isNear(const QColor &one, const QColor &other)
{
    constexpr int rounding = 3;
    return std::abs(one.red() - other.red()) <= rounding && std::abs(one.green() - other.green()) <= rounding
        && std::abs(one.blue() - other.blue()) <= rounding;
}

/// The colour of the letters over this paper.
QColor inkOf(const QQuickItem &text, const QColor &paper)
{
    const QColor ink = text.property("color").value<QColor>();
    qreal opacity = ink.alphaF();
    for (const QQuickItem *item = &text; item; item = item->parentItem())
        opacity *= item->opacity();
    const auto over = [opacity](qreal one, qreal other) { return one * opacity + other * (1 - opacity); };
    return QColor::fromRgbF(float(over(ink.redF(), paper.redF())), float(over(ink.greenF(), paper.greenF())),
                            float(over(ink.blueF(), paper.blueF())));
}

/// The lowest contrast of the letters to what is around them; a high one where nothing is drawn.
qreal contrastOf(const QQuickItem &text, const QImage &picture, const QRect &place)
{
    QList<QColor> papers = coloursIn(picture, place);
    if (papers.isEmpty())
        return std::numeric_limits<qreal>::max();
    // Thick letters are a sixth of their place too.
    const QColor full = text.property("color").value<QColor>();
    const auto paper = std::ranges::find_if(papers, [&](const QColor &colour) { return !isNear(colour, full); });
    if (paper == papers.end())
        return 1;
    const QColor letters = inkOf(text, *paper);
    papers.removeIf([&](const QColor &colour) { return isNear(colour, letters) || isNear(colour, full); });
    qreal lowest = papers.isEmpty() ? 1 : std::numeric_limits<qreal>::max();
    for (const QColor &each : papers)
        lowest = std::min(lowest, contrast(inkOf(text, each), each));
    return lowest;
}

bool hasOpenDialog(const QList<QQuickItem *> &texts)
{
    return std::ranges::any_of(texts, [](const QQuickItem *text) { return isInPopup(*text); });
}

} // namespace

QStringList faintTexts(QQuickWindow &window)
{
    constexpr qreal least = 4.5;
    const QImage picture = window.grabWindow();
    const qreal scale = picture.devicePixelRatio();
    QStringList faint;
    const QList<QQuickItem *> texts = textsIn(window);
    for (const QQuickItem *text : texts) {
        const QRectF seen = visiblePart(*text, lettersOf(*text)) & QRectF(QPointF(), QSizeF(window.size()));
        const QRect place = QRectF(seen.topLeft() * scale, seen.size() * scale).toAlignedRect() & picture.rect();
        if (seen.isEmpty() || place.isEmpty() || !text->isEnabled() || (hasOpenDialog(texts) && !isInPopup(*text)))
            continue;
        if (const qreal found = contrastOf(*text, picture, place); found < least)
            faint.append(u"%1: %2"_s.arg(found, 0, 'f', 2).arg(textOf(*text)));
    }
    return faint;
}

QStringList clippedTexts(QQuickWindow &window)
{
    QStringList troubles;
    const QList<QQuickItem *> texts = textsIn(window);
    for (const QQuickItem *text : texts) {
        if (const QString trouble = troubleWith(*text); !trouble.isEmpty())
            troubles.append(trouble + textOf(*text));
        for (const QQuickItem *other : texts) {
            const QRectF both
                = visiblePart(*text, lettersOf(*text)).intersected(visiblePart(*other, lettersOf(*other)));
            if (other < text && isInPopup(*text) == isInPopup(*other) && both.width() > tolerance
                && both.height() > 2 * tolerance)
                troubles.append(u"lies over \"%1\": %2"_s.arg(textOf(*text), textOf(*other)));
        }
    }
    return troubles;
}

QStringList untranslatedTexts(QQuickWindow &window)
{
    QStringList texts;
    for (const QQuickItem *text : textsIn(window))
        texts.append(textOf(*text));
    for (const QAccessibleInterface *each : accessiblesIn(window)) {
        texts.append(each->text(QAccessible::Name));
        texts.append(each->text(QAccessible::Description));
    }
    texts.removeDuplicates();
    texts.removeIf(&isPlainAnyway);
    return texts;
}

} // namespace neobeat
