// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// A small popup that opens at a control and closes with Escape or a click elsewhere.
Popup {
    id: root

    /// Its name for screen readers.
    required property string name

    width: Math.min(Theme.popoverWidth, (root.parent?.Window.width ?? Theme.popoverWidth) - 2 * root.margins)
    margins: Theme.spacing2
    padding: Theme.spacing4
    focus: true
    // Qt creates the popup's item, and a popup takes no name before Qt 6.5.
    Component.onCompleted: root.contentItem.parent.Accessible.name = Qt.binding(() => root.name)

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
