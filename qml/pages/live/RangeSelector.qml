// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// How much time the chart shows.
ChoiceRow {
    id: root

    required property HeartRateModel heartRate

    // In a function, because the linter of Qt 6.4 does not know the methods of lists.
    function _indexOf(minutes: int): int {
        return minutes === 1 ? 0 : minutes === 5 ? 1 : minutes === 15 ? 2 : 3;
    }

    name: qsTr("Time shown")
    options: [qsTr("%1 min").arg(1), qsTr("%1 min").arg(5), qsTr("%1 min").arg(15), qsTr("%1 min").arg(60)]
    current: root._indexOf(root.heartRate.rangeMinutes)
    onChosen: index => root.heartRate.rangeMinutes = [1, 5, 15, 60][index]
}
