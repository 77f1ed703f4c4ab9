// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// A small sheet that opens at a control and closes with Escape or a click elsewhere.
Popup {
    id: root

    width: Theme.popoverWidth
    margins: Theme.spacing2
    padding: Theme.spacing4
    focus: true

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }

    FocusReturn {
        popup: root
    }
}
