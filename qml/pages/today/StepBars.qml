// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The steps of each hour; a line on the ground is an hour without a step, nothing at all one that was not recorded.
Item {
    id: root

    required property DayHoursModel hours
    required property int plotLeft
    required property int plotWidth
    /// This hour is emphasized; -1 for none.
    required property int current

    Repeater {
        model: 3 // the ends and the middle of the axis

        Item {
            id: line

            required property int index

            width: root.width
            y: Math.round(root.height * line.index / 2)

            Rectangle {
                x: root.plotLeft
                width: root.plotWidth
                height: Theme.hairline
                color: Theme.outline
                opacity: 0.6
            }
            Text {
                width: root.plotLeft - Theme.spacing2
                anchors.verticalCenter: parent.top
                visible: line.index < 2
                horizontalAlignment: Text.AlignRight
                text: Number(root.hours.axisMaximum * (1 - line.index / 2)).toLocaleString(Qt.locale(), "f", 0)
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.fontLeast
            }
        }
    }
    Repeater {
        model: root.hours

        Rectangle {
            required property int index
            required property int steps
            required property real share

            x: root.plotLeft + Math.round((index + 0.15) * root.plotWidth / 24)
            width: Math.max(1, Math.round(root.plotWidth / 24 * 0.7))
            height: steps > 0 ? Math.max(Theme.lineWidth + 1, Math.round(share * root.height)) : Theme.lineWidth
            y: root.height - height
            visible: steps >= 0
            radius: Math.min(Theme.lineWidth, height / 2)
            color: steps === 0 ? Theme.outlineStrong : index === root.current ? Theme.accentHover : Theme.accent
        }
    }
}
