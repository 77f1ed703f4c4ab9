// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// One option of an output: a field, or a switch.
Column {
    id: root

    required property int index
    required property string label
    required property string remark
    /// An OutputField.Entry.
    required property int entry
    required property string value
    /// A password is in the key store.
    required property bool isStored
    /// Asked before the switch is turned on; no question when empty.
    required property string question

    /// Editing is finished.
    signal entered(value: string)

    function _turn(isOn: bool): void {
        if (isOn && root.question !== "")
            dialog.open();
        else
            root.entered(isOn ? "true" : "");
    }

    ItemSlot {
        shown: root.entry === OutputField.Entry.Switch

        SwitchRow {
            width: root.width
            text: root.label
            explanation: root.remark
            checked: root.value === "true"
            onToggled: {
                const wanted = checked;
                checked = Qt.binding(() => root.value === "true");
                root._turn(wanted);
            }
        }
    }
    ItemSlot {
        shown: root.entry !== OutputField.Entry.Switch

        LineField {
            width: root.width
            label: root.label
            remark: root.entry === OutputField.Entry.Password && root.isStored ? qsTr("A password is stored. %1").arg(root.remark)
                : root.remark
            text: root.value
            isSecret: root.entry === OutputField.Entry.Password
            inputMethodHints: root.entry === OutputField.Entry.Number ? Qt.ImhDigitsOnly : Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onFinished: text => {
                // An empty password field that was only visited keeps what is stored.
                if (root.entry !== OutputField.Entry.Password || text !== "")
                    root.entered(text);
            }
        }
    }
    ItemSlot {
        shown: root.isStored

        TextButton {
            text: qsTr("Remove the password")
            onClicked: root.entered("")
        }
    }
    ConfirmDialog {
        id: dialog

        title: root.label
        text: root.question
        confirmText: qsTr("Switch on")
        onAccepted: root.entered("true")
    }
}
