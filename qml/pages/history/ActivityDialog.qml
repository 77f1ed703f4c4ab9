// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls

/// Edits the name and note of an activity.
Dialog {
    id: root

    /// The user confirmed.
    signal saved(id: int, name: string, note: string)

    property int _id: 0

    function openFor(id: int, name: string, note: string): void {
        root._id = id;
        (root.contentItem as ActivityForm).fill(name, note);
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    padding: Theme.spacing6
    modal: true
    focus: true
    title: qsTr("Edit activity")
    header: null
    footer: null
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: ActivityForm {
        title: root.title
        onSaved: (name, note) => {
            root.saved(root._id, name, note);
            root.close();
        }
        onCancelled: root.reject()
    }

    FocusReturn {
        popup: root
    }
}
