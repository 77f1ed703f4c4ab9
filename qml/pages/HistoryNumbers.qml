// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The stretch on show in figures.
RowLayout {
    id: root

    required property HistoryFigures figures
    /// Takes less room.
    property bool compact: false
    /// There is room to say why something is missing.
    property bool remarks: true

    spacing: Theme.spacing3

    MetricTile {
        label: qsTr("resting")
        compact: root.compact
        value: root.figures.resting
        explanation: root.figures.restingText

        HoverHandler {
            id: pointer
        }
        HintTip {
            width: Theme.popoverWidth
            text: root.figures.restingText
            shown: pointer.hovered
        }
    }
    MetricTile {
        label: qsTr("min")
        compact: root.compact
        value: root.figures.minimum
    }
    MetricTile {
        label: qsTr("avg")
        compact: root.compact
        value: root.figures.average
    }
    MetricTile {
        label: qsTr("max")
        compact: root.compact
        value: root.figures.maximum
    }
    Column {
        id: measured

        /// For who asks; grows while the heart rate is on.
        readonly property string liveDescription: root.figures.measuredText

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("measured")

        Text {
            text: qsTr("measured")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        Text {
            text: root.figures.measuredText
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
        }
    }
    MutedText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: root.remarks && root.figures.resting < 0 && root.figures.minimum >= 0
            ? qsTr("A resting heart rate needs 30 minutes of readings.") : ""
    }
}
