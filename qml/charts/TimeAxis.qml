// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Times and dates under the plot; they move with the visible range and never jump.
Item {
    id: root

    required property ChartSource source
    readonly property real _span: root.source.visibleEnd - root.source.visibleStart

    implicitHeight: Theme.fontSmall * 1.6
    // After removal from the page it lives until the next turn of the event loop, without a context to create rows in.
    Component.onDestruction: rows.model = null

    Repeater {
        id: rows

        model: TimeTickModel {
            source: root.source
            room: Math.max(1, Math.floor(root.width / (7 * Theme.fontSmall)))
        }

        Text {
            required property real time
            required property string label
            required property bool strong

            x: root.width * (time - root.source.visibleStart) / root._span - width / 2
            anchors.bottom: parent?.bottom
            visible: x > -Theme.spacing6 && x + width < root.width + Theme.spacing1
            text: label
            color: strong ? Theme.text : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
        }
    }
}
