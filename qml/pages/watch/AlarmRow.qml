// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One alarm: when it rings, its switch, and what can be done with it.
RowLayout {
    id: root

    required property int index
    required property string time
    required property string timeText
    required property int days
    required property string daysText
    required property bool isOn

    /// The switch was turned.
    signal turned(isOn: bool)
    signal editWanted
    signal removeWanted

    spacing: Theme.spacing1

    SwitchRow {
        Layout.fillWidth: true
        text: root.timeText
        explanation: root.daysText
        checked: root.isOn
        onToggled: {
            const wanted = checked;
            checked = Qt.binding(() => root.isOn);
            root.turned(wanted);
        }
    }
    TextButton {
        text: qsTr("Edit…")
        Accessible.name: qsTr("%1: %2").arg(root.timeText).arg(text)
        onClicked: root.editWanted()
    }
    TextButton {
        text: qsTr("Remove")
        Accessible.name: qsTr("%1: %2").arg(root.timeText).arg(text)
        onClicked: root.removeWanted()
    }
}
