// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Alerts for the heart rate: two levels, and how patient they are.
ColumnLayout {
    id: root

    required property AlertSettingsModel alerts

    spacing: 0

    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Heart rate high")
        explanation: qsTr("When it stays above a level.")
        checked: root.alerts.heartRateHigh
        onToggled: root.alerts.heartRateHigh = checked
    }
    NumberField {
        Layout.bottomMargin: Theme.spacing2
        visible: root.alerts.heartRateHigh
        label: qsTr("Upper level")
        unit: qsTr("bpm")
        value: root.alerts.highBpm
        least: root.alerts.leastHigh
        most: 240
        onChosen: value => root.alerts.highBpm = value
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Heart rate low")
        explanation: qsTr("When it stays below a level.")
        checked: root.alerts.heartRateLow
        onToggled: root.alerts.heartRateLow = checked
    }
    NumberField {
        Layout.bottomMargin: Theme.spacing2
        visible: root.alerts.heartRateLow
        label: qsTr("Lower level")
        unit: qsTr("bpm")
        value: root.alerts.lowBpm
        least: 25
        most: root.alerts.mostLow
        onChosen: value => root.alerts.lowBpm = value
    }
    Flow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spacing2
        visible: root.alerts.heartRateHigh || root.alerts.heartRateLow
        spacing: Theme.spacing4

        readonly property int _third: Math.floor((width - 2 * spacing) / 3)

        NumberField {
            width: parent?._third ?? 0
            label: qsTr("After")
            unit: qsTr("seconds beyond the level")
            value: root.alerts.dwellSeconds
            least: 5
            most: 600
            onChosen: value => root.alerts.dwellSeconds = value
        }
        NumberField {
            width: parent?._third ?? 0
            label: qsTr("Again when back by")
            unit: qsTr("bpm")
            value: root.alerts.hysteresis
            least: 1
            most: 30
            onChosen: value => root.alerts.hysteresis = value
        }
        NumberField {
            width: parent?._third ?? 0
            label: qsTr("At most every")
            unit: qsTr("minutes")
            value: root.alerts.pauseMinutes
            least: 1
            most: 240
            onChosen: value => root.alerts.pauseMinutes = value
        }
    }
    MutedText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spacing2
        text: qsTr("Neobeat is not a medical device: a watch on the wrist measures wrong or nothing at times, and an "
            + "alert may come late or not at all. Do not rely on it for decisions about your health.")
    }
}
