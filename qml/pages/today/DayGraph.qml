// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The hours of the day, one above the other on the same axis: heart rate, sleep and not worn, steps.
Item {
    id: root

    required property TodayModel day

    // Time goes from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    /// The hour under the pointer or chosen by keyboard; -1 for none.
    readonly property int hour: hover.hovered ? root._hourAt(hover.point.position.x) : root._keyboardHour
    property int _keyboardHour: -1
    /// Read by assistive programs on request.
    readonly property string liveDescription: root._keyboardHour < 0 ? root.day.words : readOut.words
    readonly property int _plotLeft: 4 * Theme.fontSmall
    readonly property int _plotWidth: root.width - root._plotLeft - Theme.spacing2
    readonly property int _labelHeight: Math.round(2.1 * Theme.fontSmall)
    /// What the two graphs share.
    readonly property int _room: root.height - band.height - axis.height - readOut.height - 2 * root._labelHeight
        - 3 * Theme.spacing2

    function _hourAt(position: real): int {
        return Math.max(0, Math.min(23, Math.floor(24 * (position - root._plotLeft) / root._plotWidth)));
    }

    function _step(hours: int): void {
        const from = root._keyboardHour < 0 ? (hours > 0 ? -1 : 24) : root._keyboardHour;
        root._keyboardHour = Math.max(0, Math.min(23, from + hours));
    }

    function _press(event: KeyEvent, hours: int): void {
        event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.accepted)
            root._step(hours);
    }

    function accessibleScrollLeftAction(): void {
        root._step(-1);
    }

    function accessibleScrollRightAction(): void {
        root._step(1);
    }

    activeFocusOnTab: true
    onActiveFocusChanged: root._keyboardHour = -1
    Keys.onLeftPressed: event => root._press(event, -1)
    Keys.onRightPressed: event => root._press(event, 1)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Graph of the day")

    Announcement {
        text: root._keyboardHour < 0 ? "" : readOut.words
    }
    FocusRing {
        shown: root.activeFocus
    }
    Rectangle {
        x: root._plotLeft + root.hour * root._plotWidth / 24
        y: rate.y
        width: root._plotWidth / 24
        height: axis.y - y
        visible: root.hour >= 0
        color: Theme.surfaceAlt
    }
    MutedText {
        id: rateLabel

        height: root._labelHeight
        text: qsTr("Heart rate, bpm")
        Accessible.ignored: true
    }
    RateGraph {
        id: rate

        anchors.top: rateLabel.bottom
        width: root.width
        height: Math.round(root._room * 0.55)
        day: root.day
        plotLeft: root._plotLeft
        plotWidth: root._plotWidth
    }
    BandStrip {
        id: band

        anchors.top: rate.bottom
        anchors.topMargin: Theme.spacing2
        x: root._plotLeft
        width: root._plotWidth
        bands: root.day.bands
    }
    MutedText {
        id: stepsLabel

        anchors.top: band.bottom
        anchors.topMargin: Theme.spacing2
        height: root._labelHeight
        text: qsTr("Steps an hour")
        Accessible.ignored: true
    }
    StepBars {
        id: bars

        anchors.top: stepsLabel.bottom
        width: root.width
        height: root._room - rate.height
        hours: root.day.hours
        plotLeft: root._plotLeft
        plotWidth: root._plotWidth
        current: root.hour
    }
    HourAxis {
        id: axis

        anchors.top: bars.bottom
        x: root._plotLeft
        width: root._plotWidth
        hours: root.day.hours
    }
    Item {
        id: readOut

        /// The hour in words.
        readonly property string words: {
            if (root.hour < 0)
                return "";
            const place = root.day.hours.index(root.hour, 0);
            return qsTr("%1: %2").arg(root.day.hours.data(place, DayHoursModel.TitleRole)).arg(
                root.day.hours.data(place, DayHoursModel.WordsRole));
        }

        anchors.top: axis.bottom
        anchors.topMargin: Theme.spacing2
        x: root._plotLeft
        width: root._plotWidth
        height: Math.max(key.height, Theme.fontSmall * 1.4)

        BandKey {
            id: key

            width: parent.width
            visible: root.hour < 0
        }
        MutedText {
            width: parent.width
            visible: root.hour >= 0
            text: readOut.words
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: hover
    }
}
