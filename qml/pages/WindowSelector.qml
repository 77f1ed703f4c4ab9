// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// How much time the chart shows.
ChoiceRow {
    id: root

    required property HeartRateModel heartRate

    readonly property list<int> _minutes: [1, 5, 15, 60]

    name: qsTr("Time shown")
    options: root._minutes.map(minutes => qsTr("%1 min").arg(minutes))
    current: root._minutes.indexOf(root.heartRate.windowMinutes)
    onChosen: index => root.heartRate.windowMinutes = root._minutes[index]
}
