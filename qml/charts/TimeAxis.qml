// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Clock times under the plot; they wander with the window and never jump.
Item {
    id: root

    required property real windowStart
    required property real windowEnd
    readonly property real span: root.windowEnd - root.windowStart
    /// Distance of two times in ms: the smallest round one that leaves room for the words.
    readonly property real step: root._stepFor(root.width / root.span)
    // Local midnight is no multiple of every step from the epoch in zones with odd offsets.
    readonly property real _offset: new Date(root.windowEnd).getTimezoneOffset() * 60000
    readonly property real _first: Math.ceil((root.windowStart - root._offset) / root.step) * root.step + root._offset

    implicitHeight: Theme.fontSmall * 1.6
    function _stepFor(pixelsPerMs: real): real {
        for (const seconds of [10, 15, 30, 60, 120, 300, 600, 900, 1200]) {
            if (seconds * 1000 * pixelsPerMs >= 7 * Theme.fontSmall)
                return seconds * 1000;
        }
        return 1800 * 1000;
    }

    Repeater {
        model: root.span > 0 ? Math.max(0, Math.floor((root.windowEnd - root._first) / root.step) + 1) : 0

        Text {
            required property int index
            readonly property real time: root._first + index * root.step
            readonly property real _centre: root.width * (time - root.windowStart) / root.span

            x: _centre - width / 2
            anchors.bottom: parent?.bottom
            visible: x > -Theme.spacing6 && x + width < root.width + Theme.spacing1
            text: Qt.formatTime(new Date(time), root.step < 60000 ? "HH:mm:ss" : "HH:mm")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
}
