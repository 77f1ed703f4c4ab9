// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace neobeat {

/// Where it lies in its window.
QRectF placeOf(const QQuickItem &item);
/// Whether all of it lies inside the window and inside all that clips it.
bool isWhollyVisible(const QQuickItem &item);

} // namespace neobeat
