// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// A text to paste elsewhere, with a button that copies it.
Item {
    id: root

    required property string text
    /// The text only names what is copied.
    property bool isSecret: false

    /// The button was pressed.
    signal copyWanted

    implicitHeight: Math.max(words.height, button.height)

    Text {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - button.width - Theme.spacing3
        text: root.text
        color: Theme.text
        font.family: root.isSecret ? button.font.family : Theme.monospace
        font.pixelSize: Theme.fontBody
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.StaticText
        Accessible.name: root.text
    }
    OutlineButton {
        id: button

        anchors.right: parent.right
        text: qsTr("Copy")
        Accessible.name: qsTr("Copy %1").arg(root.text)
        onClicked: root.copyWanted()
    }
}
