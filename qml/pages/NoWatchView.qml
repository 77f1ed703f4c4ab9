// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// What stands in place of the chart before there is a watch; says so when Bluetooth is missing.
FocusScope {
    id: root

    required property SessionModel session
    required property WizardModel wizard

    /// The wizard is wanted.
    signal addWatchWanted

    readonly property bool _bluetoothMissing: root.wizard.radioError.present

    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.spacing4
        width: Math.min(Theme.dialogWidth, parent.width - Theme.spacing4)
        spacing: Theme.spacing4

        TitleText {
            width: column.width
            visible: !root._bluetoothMissing
            text: qsTr("No watch yet. Add your Amazfit Neo, or try the simulated one.")
        }
        FailureText {
            width: column.width
            visible: root._bluetoothMissing
            title: root.wizard.radioError.title
            cause: root.wizard.radioError.cause
            advice: root.wizard.radioError.advice
            code: root.wizard.radioError.code
            detail: root.wizard.radioError.detail
        }
        BodyText {
            width: column.width
            visible: root._bluetoothMissing
            text: qsTr("The simulated watch works without Bluetooth and shows everything Neobeat does.")
        }
        Flow {
            width: column.width
            spacing: Theme.spacing3

            PrimaryButton {
                focus: true
                quiet: root._bluetoothMissing
                text: qsTr("Add watch")
                onClicked: root.addWatchWanted()
            }
            PrimaryButton {
                quiet: !root._bluetoothMissing
                text: qsTr("Try simulated watch")
                onClicked: root.session.trySimulatedWatch()
            }
        }
    }
}
