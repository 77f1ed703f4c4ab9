// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// A sign for each artefact among the beats, at its beat or at the upper edge. Fills the plot of the chart.
Item {
    id: root

    required property BeatsModel beats
    required property HeartRateChart chart

    clip: true
    // After removal from the page it lives until the next turn of the event loop, without a context to create rows in.
    Component.onDestruction: rows.model = null

    Repeater {
        id: rows

        model: root.beats.markTimes

        Text {
            required property int index
            required property real modelData
            readonly property real _height: root.beats.markHeights[index] ?? -1
            readonly property real _wanted: _height < 0 ? 0 : root.chart.levelOf(_height) - height - Theme.spacing1

            readonly property real _place: root.width * (modelData - root.chart.source.visibleStart)
                / (root.chart.source.visibleEnd - root.chart.source.visibleStart)

            x: Math.max(0, Math.min(root.width - width, _place - width / 2))
            y: Math.max(0, Math.min(root.height - height, _wanted))
            text: root.beats.markSigns[index] ?? ""
            color: Theme.warning
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
