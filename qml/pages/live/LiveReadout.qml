// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Lowest, mean and highest reading of the visible range, and the button that starts and stops measuring.
RowLayout {
    id: root

    required property ConnectionModel connection
    required property HeartRateModel heartRate

    /// Takes up less space.
    property bool compact: false

    readonly property bool _measures: root.connection.heartRateState !== WatchConnection.HeartRateState.Off

    spacing: Theme.spacing3

    MetricTile {
        label: qsTr("min")
        compact: root.compact
        bpm: root.heartRate.minimum
    }
    MetricTile {
        label: qsTr("avg")
        compact: root.compact
        bpm: root.heartRate.average
    }
    MetricTile {
        label: qsTr("max")
        compact: root.compact
        bpm: root.heartRate.maximum
    }
    Item {
        Layout.fillWidth: true
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        quiet: root._measures
        focus: root.connection.hasWatch
        enabled: root.connection.wanted
            && root.connection.heartRateState !== WatchConnection.HeartRateState.Stopping
        disabledReason: root.connection.wanted ? qsTr("The heart rate is being stopped.") : qsTr("Connect to the watch first.")
        text: root._measures ? qsTr("Stop heart rate") : qsTr("Start heart rate")
        onClicked: {
            if (root._measures)
                root.connection.stopHeartRate();
            else
                root.connection.startHeartRate();
        }
    }
}
