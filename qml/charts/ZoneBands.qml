// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The heart-rate zones as faint bands behind the plot, each with its name where it has room.
Item {
    id: root

    required property ZoneModel zones
    required property real minimum
    required property real maximum
    readonly property real _perBpm: root.height / (root.maximum - root.minimum)

    clip: true
    // After removal from the page it lives until the next turn of the event loop, without a context to create rows in.
    Component.onDestruction: rows.model = null

    Repeater {
        id: rows

        model: root.zones

        Rectangle {
            id: band

            required property int index
            required property string name
            required property int low
            required property int high
            readonly property real _top: Math.max(0, root._perBpm * (root.maximum - band.high - 1))
            readonly property real _bottom: Math.min(root.height, root._perBpm * (root.maximum - band.low))

            width: root.width
            y: band._top
            height: Math.max(0, band._bottom - band._top)
            visible: band.height > 0
            color: Theme.zoneBand(band.index)

            Text {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.spacing1
                visible: band.height > 1.8 * Theme.fontSmall
                text: band.name
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                textFormat: Text.PlainText
            }
        }
    }
}
