// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Neobeat.Controls

/// The newest point of the line; it pulses once per reading.
Rectangle {
    id: root

    /// Counts the readings.
    property int beats: 0

    width: Theme.dotSize
    height: Theme.dotSize
    radius: width / 2
    color: Theme.pulse

    BeatSteps {
        id: beat

        beats: root.beats
        shown: root.visible
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: parent.height
        radius: width / 2
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.pulse
        scale: 1 + 1.6 * beat.progress
        opacity: 0.9 * (1 - beat.progress)
    }
}
