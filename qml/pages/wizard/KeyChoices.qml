// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The keys found in a pasted text, when it is ambiguous which one is meant.
Column {
    id: root

    required property WizardModel wizard

    visible: root.wizard.candidates.length > 0
    spacing: Theme.spacing2

    BodyText {
        width: root.width
        text: qsTr("Which of these is your watch?")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.wizard.candidates

        OutlineButton {
            id: choice

            required property keyChoice modelData
            required property int index

            width: root.width
            readonly property string _name: choice.modelData.address === "" ? qsTr("Key %1, without an address").arg(
                choice.index + 1) : qsTr("Address %1").arg(choice.modelData.address)

            text: choice.modelData.active ? qsTr("%1 (active)").arg(choice._name) : choice._name
            onClicked: root.wizard.chooseCandidate(choice.index)
        }
    }
}
