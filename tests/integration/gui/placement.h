// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace neobeat {

/// The item's rectangle in its window.
QRectF placeOf(const QQuickItem &item);
/// Whether all of it is inside the window and inside every item that clips it.
bool isWhollyVisible(const QQuickItem &item);

} // namespace neobeat
