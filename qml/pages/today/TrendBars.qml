// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Steps, sleep and resting heart rate, each with its sentence over its bars; Enter or a click shows a day.
Item {
    id: root

    required property TrendModel trend

    /// Requests that day, a Julian day number.
    signal dayWanted(day: int)

    // Time goes from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    /// The bar under the pointer or chosen by keyboard; -1 for none.
    readonly property int row: hover.hovered ? root._rowAt(hover.point.position.x) : root._keyboardRow
    property int _keyboardRow: -1
    readonly property int _count: rows.count
    /// Read by assistive programs on request.
    readonly property string liveDescription: root._keyboardRow < 0 ? root._sentences : readOut.words
    readonly property string _sentences: (root._sentenceOf(steps) + root._sentenceOf(sleep) + root._sentenceOf(resting)).trim()
    readonly property int _barHeight: Math.max(Theme.chartHeight / 2.5,
        (root.height - words.height - axis.height - readOut.height - 6 * Theme.spacing2) / 3)

    function _sentenceOf(strip: TrendStrip): string {
        return strip.sentence === "" ? "" : qsTr("%1: %2").arg(strip.title).arg(strip.sentence) + " ";
    }

    function _rowAt(position: real): int {
        return Math.max(0, Math.min(root._count - 1, Math.floor(root._count * position / root.width)));
    }

    function _step(rows: int): void {
        const from = root._keyboardRow < 0 ? (rows > 0 ? -1 : root._count) : root._keyboardRow;
        root._keyboardRow = Math.max(0, Math.min(root._count - 1, from + rows));
    }

    function _press(event: KeyEvent, rows: int): void {
        event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.accepted)
            root._step(rows);
    }

    function _choose(): void {
        if (root.row >= 0)
            root.dayWanted(root.trend.data(root.trend.index(root.row, 0), TrendModel.DayRole));
    }

    function accessibleScrollLeftAction(): void {
        root._step(-1);
    }

    function accessibleScrollRightAction(): void {
        root._step(1);
    }

    function accessiblePressAction(): void {
        root._choose();
    }

    implicitHeight: words.height + axis.height + readOut.height + 3 * Theme.chartHeight / 2.5 + 6 * Theme.spacing2
    activeFocusOnTab: true
    onActiveFocusChanged: root._keyboardRow = -1
    Keys.onLeftPressed: event => root._press(event, -1)
    Keys.onRightPressed: event => root._press(event, 1)
    Keys.onReturnPressed: root._choose()
    Keys.onEnterPressed: root._choose()
    Keys.onSpacePressed: root._choose()
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Graph of the time before")

    Announcement {
        text: root._keyboardRow < 0 ? "" : readOut.words
    }
    FocusRing {
        shown: root.activeFocus
    }
    Repeater {
        id: rows

        model: root.trend

        Item {}
    }
    // Only measures them together.
    Item {
        id: words

        height: steps.textHeight + sleep.textHeight + resting.textHeight
    }
    TrendStrip {
        id: steps

        width: root.width
        barHeight: root._barHeight
        title: qsTr("Steps")
        sentence: root.trend.stepsSentence
        trend: root.trend
        share: TrendModel.StepsShareRole
        known: TrendModel.StepsRole
        current: root.row
    }
    TrendStrip {
        id: sleep

        anchors.top: steps.bottom
        anchors.topMargin: 2 * Theme.spacing2
        width: root.width
        barHeight: root._barHeight
        title: qsTr("Sleep")
        sentence: root.trend.sleepSentence
        trend: root.trend
        share: TrendModel.SleepShareRole
        known: TrendModel.SleepRole
        current: root.row
    }
    TrendStrip {
        id: resting

        anchors.top: sleep.bottom
        anchors.topMargin: 2 * Theme.spacing2
        width: root.width
        barHeight: root._barHeight
        title: qsTr("Resting heart rate")
        sentence: root.trend.restingSentence
        trend: root.trend
        share: TrendModel.RestingShareRole
        known: TrendModel.RestingRole
        asPoints: true
        current: root.row
    }
    Item {
        id: axis

        anchors.top: resting.bottom
        width: root.width
        height: Theme.fontSmall * 1.6

        Repeater {
            model: root.trend

            Text {
                required property int index
                required property string label
                readonly property int _every: Math.max(1, Math.ceil(root._count * 3.2 * Theme.fontSmall / root.width))

                x: Math.min(root.width - width, Math.round((index + 0.5) * root.width / root._count - width / 2))
                anchors.bottom: parent?.bottom
                // Counted from the last one, which is the shown day.
                visible: (root._count - 1 - index) % _every === 0 && x >= 0
                text: label
                color: index === root._count - 1 ? Theme.text : Theme.textMuted
                font.pixelSize: Theme.fontSmall
                textFormat: Text.PlainText
            }
        }
    }
    MutedText {
        id: readOut

        readonly property string words: {
            if (root.row < 0)
                return "";
            const place = root.trend.index(root.row, 0);
            return qsTr("%1: %2").arg(root.trend.data(place, TrendModel.TitleRole)).arg(
                root.trend.data(place, TrendModel.WordsRole));
        }

        anchors.top: axis.bottom
        anchors.topMargin: Theme.spacing1
        width: root.width
        height: Theme.fontSmall * 2.8
        text: readOut.words === "" ? qsTr("A click or Enter shows a day.") : readOut.words
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root._choose()
    }
}
