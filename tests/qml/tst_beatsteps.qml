// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    function init(): void {
        failOnWarning(/.*/);
        Theme.reducesMotion = false;
        beat.shown = true;
        steps.clear();
    }

    // Each step is a frame of the window.
    function test_aBeatIsAFewSteps(): void {
        compare(beat.progress, 1);
        beat.beats += 1;
        verify(beat.progress < 1);
        tryCompare(beat, "progress", 1);
        compare(steps.count, 3);
        verify(!beat.running);
    }

    function test_thereIsNoneForWhoWantsNoMotion(): void {
        Theme.reducesMotion = true;
        beat.beats += 1;
        compare(beat.progress, 1);
        verify(!beat.running);
        Theme.reducesMotion = false;
    }

    function test_thereIsNoneWhereNothingShowsIt(): void {
        beat.shown = false;
        beat.beats += 1;
        verify(!beat.running);
        compare(steps.count, 0);
    }

    name: "BeatSteps"

    BeatSteps {
        id: beat

        beats: 0
    }
    SignalSpy {
        id: steps

        target: beat
        signalName: "progressChanged"
    }
}
