// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

/// A dialog over the window, without the header and the buttons of Qt. Escape closes it, and the keyboard focus returns.
// Its form exists only while it is open. In a closed dialog, most items had no parent over AT-SPI (Qt 6.4.2), libatspi 2.46 kept that, and Orca 43.1
// then stopped at the first text of the open dialog, before its title.
Dialog {
    id: root

    /// What it shows, as wide as availableWidth; one of its items has the focus.
    required property Component form

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    padding: Theme.spacing6
    modal: true
    focus: true
    header: null
    footer: null
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }

    // Scrolls where large text leaves no room.
    ScrollArea {
        width: root.availableWidth
        height: implicitHeight
        implicitHeight: Math.min(slot.height, (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2)
        contentHeight: slot.height

        Column {
            id: slot

            width: root.availableWidth

            ItemSlot {
                shown: root.visible
                delegate: root.form
            }
        }
    }

    FocusReturn {
        popup: root
    }
}
