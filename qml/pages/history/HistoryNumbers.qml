// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Statistics of the visible range.
RowLayout {
    id: root

    required property HistoryStatistics statistics
    /// Takes up less space.
    property bool compact: false
    /// There is room to say why something is missing.
    property bool remarks: true

    spacing: Theme.spacing3

    MetricTile {
        label: qsTr("resting")
        compact: root.compact
        bpm: root.statistics.resting
        explanation: root.statistics.restingText

        HoverHandler {
            id: pointer
        }
        HintTip {
            width: Theme.popoverWidth
            text: root.statistics.restingText
            shown: pointer.hovered
        }
    }
    MetricTile {
        label: qsTr("min")
        compact: root.compact
        bpm: root.statistics.minimum
    }
    MetricTile {
        label: qsTr("avg")
        compact: root.compact
        bpm: root.statistics.average
    }
    MetricTile {
        label: qsTr("max")
        compact: root.compact
        bpm: root.statistics.maximum
    }
    Column {
        id: measured

        /// Read by assistive programs on request; grows while the heart rate is on.
        readonly property string liveDescription: root.statistics.measuredText

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("measured")

        Text {
            text: qsTr("measured")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        Text {
            text: root.statistics.measuredText
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
        }
    }
    MutedText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: root.remarks && root.statistics.resting < 0 && root.statistics.minimum >= 0
            ? qsTr("A resting heart rate needs 30 minutes of readings.") : ""
    }
}
