// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A heart that beats once per reading.
Icon {
    id: root

    /// Counts the readings; each step is one beat.
    property int beats: 0

    path: Icons.heart
    filled: true
    colour: Theme.pulse
    onBeatsChanged: {
        if (!Theme.reducesMotion && root.visible)
            beat.restart();
    }

    SequentialAnimation {
        id: beat

        NumberAnimation {
            target: root
            property: "scale"
            to: 1.2
            duration: 80
            easing.type: Easing.OutQuad
        }
        NumberAnimation {
            target: root
            property: "scale"
            to: 1
            duration: 120
            easing.type: Easing.OutQuad
        }
    }
}
