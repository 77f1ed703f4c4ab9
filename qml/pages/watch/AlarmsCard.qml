// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The alarms of the watch.
Card {
    id: root

    required property AlarmListModel alarms

    Column {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.spacing2

        HeadingText {
            width: parent?.width
            text: qsTr("Alarms")
        }
        MutedText {
            width: parent?.width
            text: root.alarms.stateText
            color: root.alarms.warning ? Theme.error : Theme.textMuted
        }
        Repeater {
            model: root.alarms

            AlarmRow {
                width: parent?.width
                onTurned: isOn => root.alarms.turn(index, isOn)
                onEditWanted: dialog.openFor(index, time, days, isOn)
                onRemoveWanted: {
                    addButton.forceActiveFocus(Qt.OtherFocusReason);
                    root.alarms.remove(index);
                }
            }
        }
        OutlineButton {
            id: addButton

            text: qsTr("Add alarm")
            enabled: root.alarms.canAdd
            disabledReason: qsTr("The watch has room for ten alarms.")
            onClicked: dialog.openFor(-1, "07:00", 31, true)
        }
        MutedText {
            width: parent?.width
            text: qsTr("The watch gets all of them together; alarms that were set elsewhere are removed then.")
        }
    }

    AlarmDialog {
        id: dialog

        alarms: root.alarms
    }
}
