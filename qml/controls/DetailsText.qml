// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// The code and the technical text of a failure, hidden until "Details" is clicked.
Column {
    id: root

    /// The failure's code name.
    property string code: ""
    /// The technical text; may be empty.
    property string detail: ""
    property bool open: false

    spacing: Theme.spacing1
    visible: root.code !== ""

    TextButton {
        id: toggle

        leftPadding: 0
        text: root.open ? qsTr("Hide details") : qsTr("Details")
        onClicked: root.open = !root.open
    }
    TextEdit {
        width: root.width
        visible: root.open
        text: root.detail === "" ? root.code : root.code + "\n" + root.detail
        readOnly: true
        selectByMouse: true
        color: Theme.textMuted
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        Accessible.role: Accessible.EditableText
        Accessible.readOnly: true
        Accessible.name: qsTr("Technical details")
    }
}
