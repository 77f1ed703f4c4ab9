// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The sessions as faint stretches with their names at the top, and their markers as short ticks.
Item {
    id: root

    required property SessionListModel sessions
    required property ChartSource source
    /// Where the pointer is in the plot, or -1; a marker near it says its text.
    required property real position
    readonly property real _perMs: root.width / (root.source.windowEnd - root.source.windowStart)

    function _placeOf(time: real): real {
        return root._perMs * (time - root.source.windowStart);
    }

    clip: true
    // Taken off the page it lives until the next turn of the event loop, without a context to make rows in.
    Component.onDestruction: rows.model = null

    Repeater {
        id: rows

        model: root.sessions

        Item {
            id: session

            required property string name
            required property real start
            required property real end
            required property bool running
            required property list<real> markerTimes
            required property list<string> markerTexts
            readonly property real _left: root._placeOf(session.start)
            readonly property real _right: root._placeOf(session.end)

            /// Too narrow to be a stretch: only a cap at the top, or a year would be all lines.
            readonly property bool _narrow: stretch.width < Theme.spacing2

            anchors.fill: parent
            visible: session._right >= 0 && session._left <= root.width
            Accessible.role: Accessible.StaticText
            Accessible.name: session.running ? qsTr("Session %1, running").arg(session.name)
                : qsTr("Session %1").arg(session.name)

            Rectangle {
                id: stretch

                x: Math.max(-Theme.hairline, session._left)
                width: Math.max(Theme.lineWidth, Math.min(root.width + Theme.hairline, session._right) - x)
                height: session._narrow ? Theme.spacing1 : parent.height
                color: session._narrow ? Theme.accent : Theme.faded(Theme.accent, 0.08)
                border.width: session._narrow ? 0 : Theme.hairline
                border.color: Theme.faded(Theme.accent, 0.35)
            }
            Text {
                x: stretch.x + Theme.spacing1
                y: Theme.spacing1
                width: Math.max(0, stretch.width - 2 * Theme.spacing1)
                visible: width > 3 * Theme.fontSmall
                text: session.name
                elide: Text.ElideRight
                color: Theme.accent
                font.pixelSize: Theme.fontSmall
                textFormat: Text.PlainText
            }
            Repeater {
                model: session._narrow ? [] : session.markerTimes

                MarkerTick {
                    required property int index
                    required property real modelData

                    // Ends before its marks do when the sessions become others.
                    at: root?._placeOf(modelData) ?? 0
                    text: session?.markerTexts[index] ?? ""
                    position: root?.position ?? -1
                }
            }
        }
    }
}
