// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One phase of connecting: waiting, turning, ticked or crossed.
RowLayout {
    id: root

    required property string text
    /// "pending", "running", "done" or "failed".
    required property string status

    readonly property string _statusWord: {
        switch (root.status) {
        case "running":
            return qsTr("under way");
        case "done":
            return qsTr("done");
        case "failed":
            return qsTr("failed");
        default:
            return qsTr("not begun");
        }
    }

    spacing: Theme.spacing3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root._statusWord

    Item {
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize

        Spinner {
            visible: root.status === "running"
        }
        Icon {
            visible: root.status === "done" || root.status === "failed"
            path: root.status === "done" ? Icons.check : Icons.cross
            colour: root.status === "done" ? Theme.success : Theme.error
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.status === "pending"
            width: Theme.dotSize
            height: Theme.dotSize
            radius: Theme.dotSize / 2
            color: Theme.outline
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text
        color: root.status === "pending" ? Theme.textMuted : Theme.text
        font.weight: root.status === "running" ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
