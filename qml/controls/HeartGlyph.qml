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
    // Large at once, then smaller with each step.
    scale: 1 + 0.3 * (1 - beat.progress)

    BeatSteps {
        id: beat

        beats: root.beats
        shown: root.visible && root.opacity > 0
    }
}
