// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The course of one beat in a few steps, as on a segment display. An animation would draw the window 60 times a second.
Timer {
    id: root

    /// Counts the readings; each one is a beat.
    required property int beats
    /// Whether beats are shown.
    property bool shown: true
    /// How much of the beat is over, 0 to 1; 1 between beats.
    readonly property real progress: root._step / root._steps

    readonly property int _steps: 3
    property int _step: root._steps

    interval: 60
    repeat: true
    onTriggered: {
        root._step += 1;
        if (root._step >= root._steps)
            root.stop();
    }
    onBeatsChanged: {
        if (Theme.reducesMotion || !root.shown)
            return;
        root._step = 1;
        root.restart();
    }
}
