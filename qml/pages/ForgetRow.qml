// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The way out: forget the watch after being asked, or leave the simulated one.
RowLayout {
    id: root

    required property SessionModel session

    /// The wizard is wanted.
    signal addWatchWanted

    spacing: Theme.spacing3

    MutedText {
        Layout.fillWidth: true
        text: root.session.simulated ? qsTr("This watch is simulated. Its heart rate is kept until the next start.")
            : qsTr("Forgetting removes the watch and its key from this computer.")
    }
    PrimaryButton {
        visible: root.session.simulated
        text: qsTr("Add watch")
        onClicked: root.addWatchWanted()
    }
    OutlineButton {
        visible: root.session.simulated
        text: qsTr("Leave simulated watch")
        onClicked: root.session.leaveSimulatedWatch()
    }
    OutlineButton {
        visible: !root.session.simulated
        ink: Theme.error
        text: qsTr("Forget watch")
        onClicked: question.open()
    }
    ConfirmDialog {
        id: question

        title: qsTr("Forget %1?").arg(root.session.watchName)
        text: qsTr("Neobeat removes the watch and its pairing key from this computer. The watch itself is not changed. To use "
            + "it again you need the key. What was kept of its heart rate stays in the history until you delete it there.")
        confirmText: qsTr("Forget")
        onAccepted: root.session.forgetWatch()
    }
}
