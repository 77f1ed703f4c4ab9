// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Edits the name and note of an activity.
FormDialog {
    id: root

    property int _id: 0
    property string _name: ""
    property string _note: ""

    /// The user confirmed.
    signal saved(id: int, name: string, note: string)

    function openFor(id: int, name: string, note: string): void {
        root._id = id;
        root._name = name;
        root._note = note;
        root.open();
    }

    title: qsTr("Edit activity")
    form: ActivityForm {
        id: activity

        width: root.availableWidth
        title: root.title
        onSaved: (name, note) => {
            root.saved(root._id, name, note);
            root.close();
        }
        onCancelled: root.reject()
        Component.onCompleted: activity.fill(root._name, root._note)
    }
}
