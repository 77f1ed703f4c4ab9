// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

/// A dialog over the window, without the header and the buttons of Qt. Escape closes it, and the keyboard focus returns.
// Its form exists only while it is open: what is created in a closed popup has no parent for screen readers, they keep that, and Orca then says
// nothing of the dialog.
Dialog {
    id: root

    /// What it shows, as wide as availableWidth; one of its items has the focus.
    required property Component form
    /// The height that the window has for the form.
    readonly property real mostHeight: (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2

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
    contentItem: Column {
        ItemSlot {
            shown: root.visible
            delegate: root.form
        }
    }

    FocusReturn {
        popup: root
    }
}
