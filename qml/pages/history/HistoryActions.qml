// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// The buttons to export, import and delete history.
Row {
    id: root

    /// There is something to export and delete.
    required property bool full

    signal exportWanted
    signal importWanted
    /// Requests deletion; the menu opens at that button.
    signal eraseWanted(button: Item)

    spacing: Theme.spacing2

    OutlineButton {
        visible: root.full
        text: qsTr("Export…")
        onClicked: root.exportWanted()
    }
    OutlineButton {
        text: qsTr("Import…")
        onClicked: root.importWanted()
    }
    OutlineButton {
        id: erase

        visible: root.full
        ink: Theme.error
        text: qsTr("Delete…")
        onClicked: root.eraseWanted(erase)
    }
}
