// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinspection.h"

#include "accessibletree.h"
#include "placement.h"

#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>

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
        + u"Amazfit Neo|simulated|Morning run|hill|CSV|JSON( "
          u"Lines)?|TCX|FIT|English|Deutsch|Čeština|Español|\\b[0-9A-F]{2}:[0-9A-F]{2}\\b"
          "|0x[0-9a-f]*|https?://\\S*|\\S*/\\S*|\\bhci\\d|\\b[0-9a-f ·]{9,}\\b"_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    return !text.remove(values).contains(words);
}

} // namespace

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
