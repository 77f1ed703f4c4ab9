// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// One phase of connecting: waiting, turning, ticked or crossed.
RowLayout {
    id: root

    required property string text
    /// A ConnectStepsModel.Status.
    required property int status

    readonly property string _statusWord: {
        switch (root.status) {
        case ConnectStepsModel.Status.Running:
            return qsTr("under way");
        case ConnectStepsModel.Status.Done:
            return qsTr("done");
        case ConnectStepsModel.Status.Failed:
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
            visible: root.status === ConnectStepsModel.Status.Running
        }
        Icon {
            visible: root.status === ConnectStepsModel.Status.Done || root.status === ConnectStepsModel.Status.Failed
            path: root.status === ConnectStepsModel.Status.Done ? Icons.check : Icons.cross
            colour: root.status === ConnectStepsModel.Status.Done ? Theme.success : Theme.error
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.status === ConnectStepsModel.Status.Pending
            width: Theme.dotSize
            height: Theme.dotSize
            radius: Theme.dotSize / 2
            color: Theme.outlineStrong
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text
        color: root.status === ConnectStepsModel.Status.Pending ? Theme.textMuted : Theme.text
        font.weight: root.status === ConnectStepsModel.Status.Running ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
