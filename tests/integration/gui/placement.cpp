// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement.h"

#include <QQuickWindow>

namespace neobeat {

QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene(item.boundingRect());
}

bool isWhollyVisible(const QQuickItem &item)
{
    const QRectF place = placeOf(item);
    if (!item.window() || !QRectF(QPointF(), QSizeF(item.window()->size())).contains(place))
        return false;
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (around->clip() && !around->mapRectToScene(around->clipRect()).contains(place))
            return false;
    }
    return true;
}

} // namespace neobeat
