// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

/// Asks before something is lost. Escape cancels.
Dialog {
    id: root

    /// What will happen, in full.
    required property string text
    /// Label of the button that does it.
    required property string confirmText

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
        implicitHeight: Math.min(column.height, (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2)
        contentHeight: column.height

        Column {
            id: column

            width: root.availableWidth
            spacing: Theme.spacing3

            TitleText {
                width: parent.width
                text: root.title
            }
            BodyText {
                width: parent.width
                text: root.text
            }
            Row {
                anchors.right: parent.right
                topPadding: Theme.spacing3
                spacing: Theme.spacing2

                TextButton {
                    text: qsTr("Cancel")
                    focus: true
                    onClicked: root.reject()
                }
                PrimaryButton {
                    text: root.confirmText
                    fill: Theme.error
                    fillHover: Theme.error
                    fillPressed: Theme.error
                    onClicked: root.accept()
                }
            }
        }
    }

    FocusReturn {
        popup: root
    }
}
