// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The hours in which alerts do not disturb.
ColumnLayout {
    id: root

    required property AlertSettingsModel alerts

    spacing: 0

    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Quiet hours")
        explanation: qsTr("No alert for the heart rate and nothing about events of the watch; the other alerts make no sound. A search for the computer rings nonetheless.")
        checked: root.alerts.quietHours
        onToggled: root.alerts.quietHours = checked
    }
    Row {
        Layout.bottomMargin: Theme.spacing2
        visible: root.alerts.quietHours
        spacing: Theme.spacing4

        LineField {
            id: from

            width: Theme.numberWidth
            label: qsTr("From")
            maximumLength: 5
            isBad: !root.alerts.isTime(text)
            remark: isBad ? qsTr("such as 22:00") : ""
            Component.onCompleted: text = root.alerts.quietFrom
            onEdited: text => root.alerts.quietFrom = text
            onFinished: from.text = root.alerts.quietFrom
        }
        LineField {
            id: to

            width: Theme.numberWidth
            label: qsTr("To")
            maximumLength: 5
            isBad: !root.alerts.isTime(text)
            remark: isBad ? qsTr("such as 7:00") : ""
            Component.onCompleted: text = root.alerts.quietTo
            onEdited: text => root.alerts.quietTo = text
            onFinished: to.text = root.alerts.quietTo
        }
    }
}
