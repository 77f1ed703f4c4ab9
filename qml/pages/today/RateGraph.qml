// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Neobeat.Controls
import Neobeat.Models

/// The heart rate over the day: means on a band between lowest and highest, open where nothing is known.
Item {
    id: root

    required property TodayModel day
    required property int plotLeft
    required property int plotWidth

    readonly property int _span: root.day.axisMaximum - root.day.axisMinimum
    /// Tens, twenties or forties, as there is room for their numbers.
    readonly property int _step: root._fitting(root.height / root._span)

    function _fitting(beatHeight: real): int {
        for (const step of [10, 20, 40]) {
            if (step * beatHeight >= 2.2 * Theme.fontSmall)
                return step;
        }
        return 80;
    }

    Repeater {
        model: Math.max(0, Math.floor(root.day.axisMaximum / root._step) - Math.ceil(root.day.axisMinimum / root._step)
            + 1)

        Item {
            id: line

            required property int index
            readonly property int bpm: (Math.ceil(root.day.axisMinimum / root._step) + index) * root._step

            width: root.width
            y: Math.round(root.height * (root.day.axisMaximum - line.bpm) / root._span)

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
                horizontalAlignment: Text.AlignRight
                text: line.bpm
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
            }
        }
    }
    Shape {
        x: root.plotLeft
        width: root.plotWidth
        height: root.height

        ShapePath {
            scale: Qt.size(root.plotWidth, root.height)
            strokeWidth: -1
            fillColor: Theme.faded(Theme.pulse, 0.2)

            PathMultiline {
                paths: root.day.curveBands
            }
        }
        ShapePath {
            scale: Qt.size(root.plotWidth, root.height)
            strokeWidth: Theme.lineWidth
            strokeColor: Theme.pulse
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap

            PathMultiline {
                paths: root.day.curve
            }
        }
    }
    MutedText {
        x: root.plotLeft
        width: root.plotWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        visible: root.day.heartRateText === ""
        text: qsTr("The watch measured no heart rate.")
    }
}
