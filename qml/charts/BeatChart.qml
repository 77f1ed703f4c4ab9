// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Charts
import Neobeat.Controls
import Neobeat.Models

/// The intervals between beats over the visible range of the history, with signs at the artefacts; moves and zooms as
/// the history's chart does.
HistoryChart {
    id: root

    required property BeatsModel beats

    source: root.beats
    unit: qsTr("ms")
    plotLeft: 4 * Theme.fontSmall // four digits
    axisSteps: [50, 100, 200, 500, 1000]
    summary: root.beats.average < 0 ? qsTr("no beats") : qsTr("%1 to %2 ms, average %3 ms").arg(root.beats.minimum).arg(
        root.beats.maximum).arg(root.beats.average)
    Accessible.name: qsTr("Intervals between beats, %1").arg(root.history.title)

    BeatMarks {
        parent: root.plotItem
        anchors.fill: parent
        beats: root.beats
        chart: root
    }
}
