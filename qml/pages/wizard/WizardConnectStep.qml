// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Step 4: each phase is ticked as the connection passes it; a failure is shown in full.
WizardStep {
    id: root

    readonly property bool _failed: root.wizard.connectError.present

    title: root._failed ? root.wizard.connectError.title
        : root.wizard.needsFileConsent ? qsTr("Save the key in a file?") : qsTr("Connecting to %1").arg(root.wizard.watchText)
    takesFocus: root.wizard.needsFileConsent
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing4

        TitleText {
            width: column.width
            visible: !root._failed
            text: root.title
        }
        FailureText {
            width: column.width
            visible: root._failed
            title: root.wizard.connectError.title
            cause: root.wizard.connectError.cause
            advice: root.wizard.connectError.advice
            code: root.wizard.connectError.code
            detail: root.wizard.connectError.detail
        }
        BodyText {
            width: column.width
            visible: root.wizard.needsFileConsent
            text: root.wizard.storeError.title + " " + root.wizard.storeError.cause + " "
                + root.wizard.storeError.advice
        }
        OutlineButton {
            visible: root.wizard.needsFileConsent
            text: qsTr("Try again")
            onClicked: root.wizard.retry()
        }
        BodyText {
            width: column.width
            visible: root.wizard.needsFileConsent
            text: qsTr("The key can lie in a file that only you may read. Without it, Neobeat asks for the key at the next "
                + "start.")
        }
        Column {
            width: column.width
            visible: !root.wizard.needsFileConsent
            spacing: Theme.spacing3
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps of connecting")

            Repeater {
                model: root.wizard.steps

                ConnectStep {
                    width: column.width
                }
            }
        }
        MutedText {
            width: column.width
            visible: root.wizard.storing
            text: qsTr("Saving the key…")
        }
        BodyText {
            width: column.width
            visible: root.wizard.storeWaitText !== ""
            text: qsTr("%1 Cancel ends the wait.").arg(root.wizard.storeWaitText)
        }
    }
}
