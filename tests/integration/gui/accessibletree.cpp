// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include <QQuickItem>

namespace neobeat {

namespace {

void collect(QAccessibleInterface *accessible, QList<QAccessibleInterface *> &found)
{
    if (!accessible || accessible->state().invisible)
        return;
    found.append(accessible);
    for (int i = 0; i < accessible->childCount(); ++i)
        collect(accessible->child(i), found);
}

} // namespace

QList<QAccessibleInterface *> accessiblesIn(QQuickWindow &window)
{
    QList<QAccessibleInterface *> found;
    const auto *top = QAccessible::queryAccessibleInterface(&window);
    for (int i = 0; top && i < top->childCount(); ++i)
        collect(top->child(i), found);
    return found;
}

QAccessibleInterface *accessibleNamed(QQuickWindow &window, const QString &name)
{
    for (QAccessibleInterface *each : accessiblesIn(window)) {
        if (each->text(QAccessible::Name) == name)
            return each;
    }
    return nullptr;
}

QStringList accessibleNames(QQuickWindow &window)
{
    QStringList names;
    for (const QAccessibleInterface *each : accessiblesIn(window))
        names.append(each->text(QAccessible::Name));
    names.removeAll(QString());
    return names;
}

QQuickItem *itemOf(const QAccessibleInterface *accessible)
{
    return accessible ? qobject_cast<QQuickItem *>(accessible->object()) : nullptr;
}

QString accessibleName(QQuickItem *item)
{
    const auto *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

} // namespace neobeat
