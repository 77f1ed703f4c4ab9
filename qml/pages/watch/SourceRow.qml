// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// A remembered watch or sensor: its name, what is known about its model, and how to put it to use.
RowLayout {
    id: root

    required property int index
    required property string name
    required property string addressTail
    required property string remark
    required property bool inUse

    /// The user wants this one.
    signal chosen

    spacing: Theme.spacing3
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, address ends in %2").arg(root.name).arg(root.addressTail)
    Accessible.description: root.inUse ? qsTr("in use") : root.remark

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.name
            font.weight: root.inUse ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        MutedText {
            Layout.fillWidth: true
            text: root.remark === "" ? qsTr("Address ends in %1").arg(root.addressTail)
                : qsTr("Address ends in %1 · %2").arg(root.addressTail).arg(root.remark)
            Accessible.ignored: true
        }
    }
    MutedText {
        visible: root.inUse
        text: qsTr("In use")
        Accessible.ignored: true
    }
    OutlineButton {
        visible: !root.inUse
        text: qsTr("Use")
        Accessible.name: qsTr("Use %1").arg(root.name)
        onClicked: root.chosen()
    }
}
