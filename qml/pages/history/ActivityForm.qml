// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// The form with name and note of an activity.
Column {
    id: root

    required property string title

    /// The user confirmed; the name is never empty.
    signal saved(name: string, note: string)
    signal cancelled

    function fill(name: string, note: string): void {
        nameField.text = name;
        noteField.text = note;
        nameField.selectAll();
    }

    function _save(): void {
        if (!nameField.isBad)
            root.saved(nameField.text, noteField.text);
    }

    spacing: Theme.spacing3

    TitleText {
        width: root.width
        text: root.title
    }
    LineField {
        id: nameField

        width: root.width
        focus: true
        label: qsTr("Name")
        maximumLength: 200
        isBad: text.trim() === ""
        remark: isBad ? qsTr("An activity needs a name.") : ""
        Keys.onReturnPressed: root._save()
        Keys.onEnterPressed: root._save()
    }
    LineField {
        id: noteField

        width: root.width
        label: qsTr("Note")
        maximumLength: 2000
        Keys.onReturnPressed: root._save()
        Keys.onEnterPressed: root._save()
    }
    Row {
        anchors.right: parent.right
        topPadding: Theme.spacing3
        spacing: Theme.spacing2

        TextButton {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        PrimaryButton {
            enabled: !nameField.isBad
            disabledReason: nameField.remark
            text: qsTr("Save")
            onClicked: root._save()
        }
    }
}
