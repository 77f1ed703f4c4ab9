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
    onBeatsChanged: {
        if (!Theme.reducesMotion && root.visible)
            swell.restart();
    }

    Rectangle {
        id: ring

        anchors.centerIn: parent
        width: parent.width
        height: parent.height
        radius: width / 2
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.pulse
        opacity: 0
    }
    ParallelAnimation {
        id: swell

        NumberAnimation {
            target: ring
            property: "scale"
            from: 1
            to: 2.6
            duration: 200
            easing.type: Easing.OutQuad
        }
        NumberAnimation {
            target: ring
            property: "opacity"
            from: 0.9
            to: 0
            duration: 200
            easing.type: Easing.OutQuad
        }
    }
}
