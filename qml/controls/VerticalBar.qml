// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// The bar beside what scrolls. Keys and screen readers scroll without it, so it is no object of its own for them.
ScrollBar {
    Accessible.ignored: true
}
