// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Hairlines and numbers of the vertical axis. Its unit is shown above the plot.
Item {
    id: root

    required property real minimum
    required property real maximum
    /// Left edge of the plot; the numbers are left of it.
    required property real plotLeft
    /// Between its numbers: the first for which there is room.
    required property list<int> steps
    required property string unit
    readonly property int step: root._stepFor(root.height / (root.maximum - root.minimum))
    readonly property int _first: Math.ceil(root.minimum / root.step)

    function _stepFor(pixels: real): int {
        for (const step of root.steps) {
            if (step * pixels >= 1.8 * Theme.fontSmall)
                return step;
        }
        return root.steps[root.steps.length - 1];
    }

    Text {
        width: Math.max(implicitWidth, root.plotLeft - Theme.spacing2)
        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.spacing2
        horizontalAlignment: Text.AlignRight
        text: root.unit
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Repeater {
        // While the chart is being created, its ends may be in the wrong order.
        model: Math.max(0, Math.floor(root.maximum / root.step) - root._first + 1)

        Item {
            id: line

            required property int index
            readonly property int level: (root._first + line.index) * root.step

            width: root.width
            y: Math.round(root.height * (root.maximum - line.level) / (root.maximum - root.minimum))

            Rectangle {
                x: root.plotLeft
                width: line.width - root.plotLeft
                height: Theme.hairline
                color: Theme.outline
                opacity: 0.6
            }
            Text {
                width: root.plotLeft - Theme.spacing2
                anchors.verticalCenter: parent.top
                horizontalAlignment: Text.AlignRight
                text: line.level
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
            }
        }
    }
}
