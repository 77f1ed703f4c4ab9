// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Removes the watch after a confirmation, or leaves the simulated one.
GridLayout {
    id: root

    required property ConnectionModel connection

    /// Requests the wizard.
    signal addWatchWanted

    // In lines of their own where the text is large.
    columns: Theme.largeText ? 1 : 4
    columnSpacing: Theme.spacing3
    rowSpacing: Theme.spacing3

    MutedText {
        Layout.fillWidth: true
        text: root.connection.simulated ? qsTr("This watch is simulated. Its heart rate is kept until the next start.")
            : qsTr("Forgetting removes the watch and its key from this computer.")
    }
    PrimaryButton {
        visible: root.connection.simulated
        text: qsTr("Add watch")
        onClicked: root.addWatchWanted()
    }
    OutlineButton {
        visible: root.connection.simulated
        text: qsTr("Leave simulated watch")
        onClicked: root.connection.leaveSimulatedWatch()
    }
    OutlineButton {
        visible: !root.connection.simulated
        ink: Theme.error
        text: qsTr("Forget watch")
        onClicked: question.open()
    }
    ConfirmDialog {
        id: question

        title: qsTr("Forget %1?").arg(root.connection.watchName)
        text: qsTr("Neobeat removes the watch and its pairing key from this computer. The watch itself is not changed. To use "
            + "it again you need the key. What was kept of its heart rate stays in the history until you delete it there.")
        confirmText: qsTr("Forget")
        onAccepted: root.connection.forgetWatch()
    }
}
