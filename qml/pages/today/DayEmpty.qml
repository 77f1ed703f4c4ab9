// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Shown in place of a day of which there is nothing.
FocusScope {
    id: root

    required property SyncTask sync

    implicitHeight: column.implicitHeight + 2 * Theme.spacing6

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.dialogWidth, parent.width)
        spacing: Theme.spacing3

        HeadingText {
            width: column.width
            text: qsTr("No minutes of this day are here.")
        }
        BodyText {
            width: column.width
            text: root.sync.offered
                ? qsTr("The watch logs steps, heart rate and sleep by itself and keeps them for some days. Sync fetches them.")
                : qsTr("Neobeat fetches no minutes from this model. The heart rate that it sent is on the page History.")
        }
        PrimaryButton {
            focus: true
            visible: root.sync.offered
            enabled: root.sync.possible
            disabledReason: root.sync.obstacle
            text: qsTr("Sync")
            onClicked: root.sync.start()
        }
        MutedText {
            width: column.width
            visible: root.sync.offered && !root.sync.running && root.sync.obstacle !== ""
            text: root.sync.obstacle
        }
    }
}
