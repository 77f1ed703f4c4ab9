// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Out of the history, into it, and away with it.
Row {
    id: root

    /// There is something to export and delete.
    required property bool full

    signal exportWanted
    signal importWanted
    /// Something shall be deleted; the question opens at that button.
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
