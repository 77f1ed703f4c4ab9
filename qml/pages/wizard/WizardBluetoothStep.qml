// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Step 1: can Bluetooth be used?
WizardStep {
    id: root

    readonly property bool _missing: root.wizard.radioError.present && !root.wizard.radioChecking

    title: root._missing ? root.wizard.radioError.title : root.wizard.radioReady ? qsTr("Bluetooth is ready.")
        : qsTr("Is Bluetooth ready?")
    takesFocus: root._missing
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing4

        TitleText {
            width: column.width
            visible: !root._missing
            text: root.title
        }
        Row {
            visible: !root._missing
            spacing: Theme.spacing3

            Spinner {
                visible: root.wizard.radioChecking
            }
            Icon {
                visible: !root.wizard.radioChecking
                path: root.wizard.radioReady ? Icons.check : Icons.bluetooth
                colour: root.wizard.radioReady ? Theme.success : Theme.textMuted
            }
            BodyText {
                width: column.width - Theme.iconSize - Theme.spacing3
                text: root.wizard.radioReady ? qsTr("Next, Neobeat looks for your watch. Have it near and charged.")
                    : qsTr("Asking the Bluetooth service of this computer…")
            }
        }
        FailureText {
            width: column.width
            visible: root._missing
            title: root.wizard.radioError.title
            cause: root.wizard.radioError.cause
            advice: root.wizard.radioError.advice
            code: root.wizard.radioError.code
            detail: root.wizard.radioError.detail
        }
        Flow {
            width: column.width
            visible: root._missing
            spacing: Theme.spacing3

            PrimaryButton {
                visible: root.wizard.canPowerOn
                focus: root._missing && root.wizard.canPowerOn
                text: qsTr("Switch Bluetooth on")
                onClicked: root.wizard.powerOnRadio()
            }
            PrimaryButton {
                focus: root._missing && !root.wizard.canPowerOn
                quiet: root.wizard.canPowerOn
                text: qsTr("Check again")
                onClicked: root.wizard.checkRadio()
            }
            OutlineButton {
                text: qsTr("Try simulated watch")
                onClicked: root.wizard.useSimulatedWatch()
            }
        }
    }
}
