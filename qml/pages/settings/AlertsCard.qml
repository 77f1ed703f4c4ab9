// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Settings of what the user is notified about; the values of an alert appear with its switch.
Card {
    id: root

    required property AlertSettingsModel alerts

    contentItem: ColumnLayout {
        spacing: 0

        HeadingText {
            text: qsTr("Alerts")
        }
        MutedText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            text: root.alerts.desktopShowsNone
                ? qsTr("This desktop shows no notifications, so Neobeat shows alerts in its window.")
                : qsTr("As notifications of the desktop, also while the window is closed.")
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Battery low")
            explanation: qsTr("Once, when the battery of the watch falls to a level.")
            checked: root.alerts.batteryLow
            onToggled: root.alerts.batteryLow = checked
        }
        NumberField {
            Layout.bottomMargin: Theme.spacing2
            visible: root.alerts.batteryLow
            label: qsTr("Battery level")
            unit: qsTr("percent")
            value: root.alerts.batteryLevel
            least: 5
            most: 50
            onChosen: value => root.alerts.batteryLevel = value
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Battery charged")
            explanation: qsTr("When the watch can be taken off its charger.")
            checked: root.alerts.batteryFull
            onToggled: root.alerts.batteryFull = checked
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Connection lost")
            explanation: qsTr("When the watch does not come back; not when you disconnect it.")
            checked: root.alerts.connectionLost
            onToggled: root.alerts.connectionLost = checked
        }
        NumberField {
            Layout.bottomMargin: Theme.spacing2
            visible: root.alerts.connectionLost
            label: qsTr("Lost for")
            unit: qsTr("minutes")
            value: root.alerts.lostMinutes
            least: 1
            most: 240
            onChosen: value => root.alerts.lostMinutes = value
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Key not accepted")
            explanation: qsTr("The watch was reset or paired again; without its new key nothing can be recorded.")
            checked: root.alerts.keyRejected
            onToggled: root.alerts.keyRejected = checked
        }
        HeartRateAlerts {
            Layout.fillWidth: true
            alerts: root.alerts
        }
        QuietHours {
            Layout.fillWidth: true
            alerts: root.alerts
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Sound")
            explanation: root.alerts.soundText
            checked: root.alerts.sound
            onToggled: root.alerts.sound = checked
        }
        OutlineButton {
            Layout.topMargin: Theme.spacing2
            text: qsTr("Show an example")
            enabled: !root.alerts.desktopShowsNone
            disabledReason: qsTr("This desktop shows no notifications.")
            onClicked: root.alerts.showExample()
        }
    }
}
