// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Step 3: the pairing key, checked while it is typed or pasted.
WizardStep {
    id: root

    title: qsTr("What is the pairing key of your watch?")
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing3

        TitleText {
            width: column.width
            text: root.title
        }
        BodyText {
            width: column.width
            text: qsTr("32 hex digits from the account of the Zepp app. Type the key, or paste everything that a tool such as "
                + "huami-token printed.")
        }
        NoticeBar {
            width: column.width
            visible: root.wizard.connectError.present
            title: root.wizard.connectError.title
            text: root.wizard.connectError.cause + " " + root.wizard.connectError.advice
        }
        KeyField {
            width: column.width
            focus: true
            text: root.wizard.keyText
            message: root.wizard.keyMessage
            preview: root.wizard.keyPreview
            verdict: root.wizard.keyState === KeyEntry.State.Ready ? KeyField.Good
                : root.wizard.keyState === KeyEntry.State.Wrong ? KeyField.Bad : KeyField.Neutral
            onEdited: text => root.wizard.keyText = text
        }
        KeyChoices {
            width: column.width
            wizard: root.wizard
        }
        SwitchRow {
            width: column.width
            text: qsTr("Keep the key for the next start")
            explanation: qsTr("In the password store of your desktop. It is only saved when the watch has accepted it.")
            checked: root.wizard.saveKey
            onToggled: root.wizard.saveKey = checked
        }
        KeyOrigin {
            width: column.width
        }
    }
}
