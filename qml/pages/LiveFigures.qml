// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Lowest, mean and highest reading of the window, and the button that starts and stops measuring.
RowLayout {
    id: root

    required property SessionModel session
    required property HeartRateModel heartRate

    /// Takes less room.
    property bool compact: false

    readonly property bool _measures: root.session.heartRatePhase !== SessionModel.HeartRatePhase.Off

    spacing: Theme.spacing3

    MetricTile {
        label: qsTr("min")
        compact: root.compact
        value: root.heartRate.minimum
    }
    MetricTile {
        label: qsTr("avg")
        compact: root.compact
        value: root.heartRate.average
    }
    MetricTile {
        label: qsTr("max")
        compact: root.compact
        value: root.heartRate.maximum
    }
    Item {
        Layout.fillWidth: true
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        quiet: root._measures
        focus: root.session.hasWatch
        enabled: root.session.wanted
            && root.session.heartRatePhase !== SessionModel.HeartRatePhase.Stopping
        disabledReason: root.session.wanted ? qsTr("The heart rate is being stopped.") : qsTr("Connect to the watch first.")
        text: root._measures ? qsTr("Stop heart rate") : qsTr("Start heart rate")
        onClicked: {
            if (root._measures)
                root.session.stopHeartRate();
            else
                root.session.startHeartRate();
        }
    }
}
