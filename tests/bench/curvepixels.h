// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickWindow;

namespace neobeat::bench {

/// Whether the window, drawn again for that, has a pixel in the colour of a curve of heart rates.
bool showsCurve(QQuickWindow &window);

} // namespace neobeat::bench
