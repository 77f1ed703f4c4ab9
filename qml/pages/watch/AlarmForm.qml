// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The form with time and days of an alarm.
Column {
    id: root

    required property string title
    required property AlarmListModel alarms

    property int _days: 0
    property bool _isOn: true

    /// The user confirmed.
    signal saved(time: string, days: int, isOn: bool)
    signal cancelled

    function fill(time: string, days: int, isOn: bool): void {
        timeField.text = time;
        root._days = days;
        root._isOn = isOn;
        timeField.selectAll();
    }

    function _save(): void {
        if (!timeField.isBad)
            root.saved(timeField.text, root._days, root._isOn);
    }

    function _turnDay(day: int, isOn: bool): void {
        root._days = isOn ? root._days | 1 << day : root._days & ~(1 << day);
    }

    spacing: Theme.spacing3

    TitleText {
        width: root.width
        text: root.title
    }
    LineField {
        id: timeField

        width: Theme.numberWidth
        focus: true
        label: qsTr("Time")
        maximumLength: 5
        isBad: !root.alarms.isTime(text)
        remark: isBad ? qsTr("such as 7:00") : ""
        Keys.onReturnPressed: root._save()
        Keys.onEnterPressed: root._save()
    }
    Grid {
        id: days

        readonly property real columnWidth: (width - (columns - 1) * columnSpacing) / columns

        width: root.width
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.spacing6

        Repeater {
            model: root.alarms.dayNames

            SwitchRow {
                required property string modelData
                required property int index

                width: days.columnWidth
                implicitHeight: Theme.controlHeight
                text: modelData
                checked: (root._days & 1 << index) !== 0
                onToggled: root._turnDay(index, checked)
            }
        }
    }
    MutedText {
        width: root.width
        text: root._days === 0 ? qsTr("Without a day it rings once, at the next such time.") : qsTr("It rings on these days.")
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.spacing2

        TextButton {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        PrimaryButton {
            enabled: !timeField.isBad
            disabledReason: timeField.remark
            text: qsTr("Save")
            onClicked: root._save()
        }
    }
}
