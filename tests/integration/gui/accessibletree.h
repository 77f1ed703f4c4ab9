// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QQuickWindow>

namespace neobeat {

/// Everything that a screen reader finds in this window now, in its order.
QList<QAccessibleInterface *> accessiblesIn(QQuickWindow &window);
/// The first object with that name; nullptr when there is none.
QAccessibleInterface *accessibleNamed(QQuickWindow &window, const QString &name);
/// The names of all objects, the empty ones left out.
QStringList accessibleNames(QQuickWindow &window);
/// The item of that object; nullptr when there is none.
QQuickItem *itemOf(const QAccessibleInterface *accessible);
/// The name of that item for a screen reader; may be empty.
QString accessibleName(QQuickItem *item);

} // namespace neobeat
