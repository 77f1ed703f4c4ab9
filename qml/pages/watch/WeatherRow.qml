// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// The weather of now or of a day, and what can be done with it.
RowLayout {
    id: root

    required property int index
    required property string title
    required property string summary
    required property int condition
    required property string low
    required property string high
    required property bool isDay

    signal editWanted
    signal removeWanted

    spacing: Theme.spacing1

    FactRow {
        Layout.fillWidth: true
        label: root.title
        text: root.summary
    }
    TextButton {
        text: qsTr("Edit…")
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
        Accessible.description: root.summary
        onClicked: root.editWanted()
    }
    TextButton {
        visible: root.isDay
        text: qsTr("Remove")
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
        onClicked: root.removeWanted()
    }
}
