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
    // Grows in two steps and shrinks in three.
    scale: 1.2 - 0.2 * (beat.progress < 0.4 ? 0.5 : (beat.progress - 0.4) / 0.6)

    BeatSteps {
        id: beat

        beats: root.beats
        shown: root.visible && root.opacity > 0
    }
}
