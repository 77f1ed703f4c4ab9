// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Edits an alarm, or adds one.
Dialog {
    id: root

    required property AlarmListModel alarms

    property int _row: -1

    /// Edits the alarm of that row; with -1 it is a new one.
    function openFor(row: int, time: string, days: int, isOn: bool): void {
        root._row = row;
        form.fill(time, days, isOn);
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    padding: Theme.spacing6
    modal: true
    focus: true
    title: root._row < 0 ? qsTr("Add alarm") : qsTr("Edit alarm")
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
    ScrollArea {
        width: root.availableWidth
        height: implicitHeight
        implicitHeight: Math.min(form.implicitHeight, (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2)
        contentHeight: form.implicitHeight

        AlarmForm {
            id: form

            width: root.availableWidth
            title: root.title
            alarms: root.alarms
            onSaved: (time, days, isOn) => {
                root.alarms.put(root._row, time, days, isOn);
                root.close();
            }
            onCancelled: root.reject()
        }
    }

    FocusReturn {
        popup: root
    }
}
