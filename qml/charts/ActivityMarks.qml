// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The activities as faint ranges with their names at the top, and their markers as short ticks.
Item {
    id: root

    required property ActivityListModel activities
    required property ChartSource source
    /// Pointer position in the plot, or -1; a marker near it shows its text.
    required property real position
    readonly property real _perMs: root.width / (root.source.visibleEnd - root.source.visibleStart)

    function _placeOf(time: real): real {
        return root._perMs * (time - root.source.visibleStart);
    }

    clip: true
    // After removal from the page it lives until the next turn of the event loop, without a context to create rows in.
    Component.onDestruction: rows.model = null

    Repeater {
        id: rows

        model: root.activities

        Item {
            id: activity

            required property string name
            required property real start
            required property real end
            required property bool running
            required property list<real> markerTimes
            required property list<string> markerTexts
            readonly property real _left: root._placeOf(activity.start)
            readonly property real _right: root._placeOf(activity.end)

            /// Too narrow for a range: only a cap at the top, otherwise a year would be full of lines.
            readonly property bool _narrow: range.width < Theme.spacing2

            anchors.fill: parent
            visible: activity._right >= 0 && activity._left <= root.width
            Accessible.role: Accessible.StaticText
            Accessible.name: activity.running ? qsTr("Activity %1, running").arg(activity.name)
                : qsTr("Activity %1").arg(activity.name)

            Rectangle {
                id: range

                x: Math.max(-Theme.hairline, activity._left)
                width: Math.max(Theme.lineWidth, Math.min(root.width + Theme.hairline, activity._right) - x)
                height: activity._narrow ? Theme.spacing1 : parent.height
                color: activity._narrow ? Theme.accent : Theme.faded(Theme.accent, 0.08)
                border.width: activity._narrow ? 0 : Theme.hairline
                border.color: Theme.faded(Theme.accent, 0.35)
            }
            Text {
                x: range.x + Theme.spacing1
                y: Theme.spacing1
                width: Math.max(0, range.width - 2 * Theme.spacing1)
                visible: width > 3 * Theme.fontSmall
                text: activity.name
                elide: Text.ElideRight
                color: Theme.accent
                font.pixelSize: Theme.fontSmall
                textFormat: Text.PlainText
            }
            Repeater {
                model: activity._narrow ? [] : activity.markerTimes

                MarkerTick {
                    required property int index
                    required property real modelData

                    // The row is destroyed before its markers when the activities change.
                    at: root?._placeOf(modelData) ?? 0
                    text: activity?.markerTexts[index] ?? ""
                    position: root?.position ?? -1
                }
            }
        }
    }
}
