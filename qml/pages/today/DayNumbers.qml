// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// What the day comes to.
Flow {
    id: root

    required property TodayModel day

    spacing: Theme.spacing6

    NumberTile {
        label: qsTr("steps")
        number: root.day.steps < 0 ? "–" : Number(root.day.steps).toLocaleString(Qt.locale(), "f", 0)
        remark: root.day.goalText
        share: root.day.goal > 0 ? root.day.goalShare : -1
    }
    NumberTile {
        visible: root.day.live
        label: qsTr("distance")
        number: root.day.distanceText
    }
    NumberTile {
        visible: root.day.live
        label: qsTr("energy")
        number: root.day.energyText
    }
    NumberTile {
        label: qsTr("sleep, the night before")
        number: root.day.sleepText
        remark: root.day.sleepParts
    }
    NumberTile {
        label: qsTr("resting heart rate")
        number: root.day.resting < 0 ? "–" : qsTr("%1 bpm").arg(root.day.resting)
        remark: root.day.heartRateText
    }
}
