// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// A summary of the watch's information.
Card {
    id: root

    required property ConnectionModel connection

    contentItem: ColumnLayout {
        spacing: Theme.spacing1

        MutedText {
            text: qsTr("Watch")
        }
        FactRow {
            Layout.fillWidth: true
            label: qsTr("Firmware")
            text: root.connection.firmwareVersion
        }
        FactRow {
            Layout.fillWidth: true
            label: qsTr("Hardware")
            text: root.connection.hardwareRevision
        }
        FactRow {
            Layout.fillWidth: true
            visible: !root.connection.simulated
            label: qsTr("Address ends in")
            text: root.connection.addressTail
        }
    }
}
