// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// The command for one event, and how its last run ended.
GridLayout {
    id: root

    required property int index
    required property string title
    required property string command
    required property string result

    /// The user has entered this line.
    signal entered(line: string)
    /// The user wants to see whether it works.
    signal trialWanted

    columns: 2
    columnSpacing: Theme.spacing3
    rowSpacing: Theme.spacing1

    LineField {
        id: field

        Layout.fillWidth: true
        label: root.title
        maximumLength: 2000
        Component.onCompleted: text = root.command
        onFinished: line => {
            if (line !== root.command)
                root.entered(line);
        }
    }
    OutlineButton {
        Layout.alignment: Qt.AlignBottom
        text: qsTr("Try")
        Accessible.name: qsTr("Try: %1").arg(root.title)
        enabled: root.command !== ""
        disabledReason: qsTr("Enter a command first.")
        onClicked: root.trialWanted()
    }
    MutedText {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        visible: root.result !== ""
        text: root.result
    }
    Announcement {
        text: root.result
    }
}
