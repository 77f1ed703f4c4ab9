// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// The bar of a scrollable area. Keys and screen readers scroll without it, so screen readers ignore it.
ScrollBar {
    Accessible.ignored: true
}
