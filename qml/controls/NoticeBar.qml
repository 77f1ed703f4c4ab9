// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// One notice: an icon, what it is about, and at most one action.
Rectangle {
    id: root

    /// One sentence: what happened.
    required property string title
    /// Why, and what to do.
    property string text: ""
    /// The word on the button; no button when empty.
    property string actionText: ""
    /// The button can be pressed.
    property bool actionEnabled: true
    /// Why it cannot.
    property string actionDisabledReason: ""
    property bool isError: true

    /// The button was pressed.
    signal triggered

    implicitHeight: Math.max(words.height, button.visible ? button.height : 0) + 2 * Theme.spacing3
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: root.isError ? Theme.error : Theme.outlineStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    Icon {
        id: sign

        x: Theme.spacing4
        anchors.verticalCenter: parent.verticalCenter
        path: root.isError ? Icons.warning : Icons.info
        colour: root.isError ? Theme.error : Theme.textMuted
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.right: button.visible ? button.left : parent.right
        anchors.leftMargin: Theme.spacing3
        anchors.rightMargin: Theme.spacing3
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            width: words.width
            text: root.title
            font.weight: Font.DemiBold
        }
        MutedText {
            width: words.width
            visible: text !== ""
            text: root.text
        }
    }
    OutlineButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.spacing3
        anchors.verticalCenter: parent.verticalCenter
        visible: root.actionText !== ""
        enabled: root.actionEnabled
        disabledReason: root.actionDisabledReason
        text: root.actionText
        onClicked: root.triggered()
    }
}
