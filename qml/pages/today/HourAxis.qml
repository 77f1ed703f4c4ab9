// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The times of the day under the graphs.
Item {
    id: root

    required property DayHoursModel hours

    /// Hours from one number to the next, as there is room.
    readonly property int _step: root._fitting(root.width / 24)

    function _fitting(hourWidth: real): int {
        for (const step of [2, 3, 4, 6]) {
            if (step * hourWidth >= 5 * Theme.fontSmall)
                return step;
        }
        return 12;
    }

    implicitHeight: Theme.fontSmall * 1.6

    Repeater {
        model: root.hours

        Text {
            required property int index
            required property string title

            x: root.width * index / 24 - (index === 0 ? 0 : width / 2)
            anchors.bottom: parent?.bottom
            visible: index % root._step === 0
            text: title
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
        }
    }
}
