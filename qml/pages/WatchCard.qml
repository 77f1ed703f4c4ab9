// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What the watch says about itself, in short.
Card {
    id: root

    required property SessionModel session

    contentItem: ColumnLayout {
        spacing: Theme.spacing1

        MutedText {
            text: qsTr("Watch")
        }
        FactRow {
            Layout.fillWidth: true
            label: qsTr("Firmware")
            value: root.session.firmwareVersion
        }
        FactRow {
            Layout.fillWidth: true
            label: qsTr("Hardware")
            value: root.session.hardwareRevision
        }
        FactRow {
            Layout.fillWidth: true
            visible: !root.session.simulated
            label: qsTr("Address ends in")
            value: root.session.addressTail
        }
    }
}
