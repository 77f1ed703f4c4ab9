// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// RMSSD of each five minutes as bars, over the same time as the chart above; the table has the numbers.
Item {
    id: root

    required property BeatsModel beats
    /// The plot of the chart above, in the same parent.
    required property real plotLeft
    required property real plotWidth

    function _placeOf(time: real): real {
        return plot.width * (time - root.beats.visibleStart) / (root.beats.visibleEnd - root.beats.visibleStart);
    }

    // After removal from the page it lives until the next turn of the event loop, without a context to create rows in.
    Component.onDestruction: bars.model = null
    // Time goes from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: plot.y + Theme.controlHeight
    Accessible.ignored: true // The read-out of the chart and the table say the same.

    MutedText {
        id: title

        x: root.plotLeft
        y: Theme.spacing2
        width: root.plotWidth
        text: qsTr("RMSSD of each five minutes")
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
    Item {
        id: plot

        x: root.plotLeft
        y: title.y + title.height + Theme.spacing2
        width: root.plotWidth
        height: root.height - y

        Repeater {
            model: root.beats.rmssdTop > 0 ? [root.beats.rmssdTop, 0] : []

            Item {
                id: line

                required property int index
                required property int modelData

                y: line.index === 0 ? 0 : plot.height - Theme.hairline

                Rectangle {
                    width: plot.width
                    height: Theme.hairline
                    color: Theme.outline
                    opacity: 0.6
                }
                Text {
                    x: -root.plotLeft
                    y: line.index === 0 ? -height / 2 : -height
                    width: root.plotLeft - Theme.spacing2
                    horizontalAlignment: Text.AlignRight
                    text: line.modelData
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    Accessible.ignored: true
                }
            }
        }
        Item {
            anchors.fill: parent
            clip: true

            // No Shape: the software renderer takes one that is scaled for a point, and does not draw over it again.
            Repeater {
                id: bars

                model: root.beats.rmssdStarts

                Rectangle {
                    required property int index
                    required property real modelData
                    readonly property real _right: root._placeOf(root.beats.rmssdEnds[index] ?? modelData)

                    x: Math.max(-Theme.lineWidth, root._placeOf(modelData))
                    y: plot.height - height
                    width: Math.max(Theme.hairline, Math.min(plot.width + Theme.lineWidth, _right) - x
                        - (_right - x > Theme.spacing1 ? Theme.hairline : 0))
                    height: Math.round(plot.height * (root.beats.rmssdHeights[index] ?? 0) / root.beats.rmssdTop)
                    visible: _right > 0 && x < plot.width
                    color: Theme.accent
                }
            }
        }
    }
}
