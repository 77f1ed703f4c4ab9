// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Edits an alarm, or adds one.
FormDialog {
    id: root

    required property AlarmListModel alarms

    property int _row: -1
    property string _time: ""
    property int _days: 0
    property bool _isOn: true

    /// Edits the alarm of that row; with -1 it is a new one.
    function openFor(row: int, time: string, days: int, isOn: bool): void {
        root._row = row;
        root._time = time;
        root._days = days;
        root._isOn = isOn;
        root.open();
    }

    title: root._row < 0 ? qsTr("Add alarm") : qsTr("Edit alarm")
    form: AlarmForm {
        id: alarm

        width: root.availableWidth
        title: root.title
        alarms: root.alarms
        onSaved: (time, days, isOn) => {
            root.alarms.put(root._row, time, days, isOn);
            root.close();
        }
        onCancelled: root.reject()
        Component.onCompleted: alarm.fill(root._time, root._days, root._isOn)
    }
}
