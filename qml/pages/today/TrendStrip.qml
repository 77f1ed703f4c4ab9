// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// One quantity over the days or months: a sentence, and bars or points below it. Nothing is drawn where it is not known.
Item {
    id: root

    required property string title
    required property string sentence
    required property TrendModel trend
    /// The role of its height and that of its number.
    required property int share
    required property int known
    required property int barHeight
    /// Points, for a quantity that does not begin at 0.
    property bool asPoints: false
    /// This one is emphasized; -1 for none.
    required property int current

    readonly property alias textHeight: text.height
    readonly property real _cell: root.width / Math.max(1, bars.count)

    implicitHeight: text.height + root.barHeight

    Column {
        id: text

        width: root.width
        bottomPadding: Theme.spacing1

        BodyText {
            width: text.width
            text: root.title
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        MutedText {
            width: text.width
            text: root.sentence === "" ? qsTr("Not known in this time.") : root.sentence
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: root.width
        height: Theme.hairline
        color: Theme.outline
    }
    Repeater {
        id: bars

        model: root.trend

        Rectangle {
            required property int index
            required property bool shown
            required property var model
            readonly property int _number: root._numberOf(model)
            readonly property real _level: root._levelOf(model)

            x: Math.round(index * root._cell + (root.asPoints ? (root._cell - width) / 2 : root._cell * 0.15))
            width: root.asPoints ? Theme.dotSize : Math.max(1, Math.round(root._cell * 0.7))
            height: root.asPoints ? Theme.dotSize : Math.max(Theme.lineWidth, Math.round(_level * root.barHeight))
            y: root.asPoints ? root.height - Theme.dotSize - Math.round(_level * (root.barHeight - Theme.dotSize))
                : root.height - height
            visible: _number >= 0
            radius: root.asPoints ? Theme.dotSize / 2 : Math.min(Theme.lineWidth, height / 2)
            color: root._ink(shown || index === root.current)
        }
    }

    function _numberOf(row: var): int {
        return root.known === TrendModel.StepsRole ? row.steps : root.known === TrendModel.SleepRole ? row.sleep
            : row.resting;
    }

    function _levelOf(row: var): real {
        return root.share === TrendModel.StepsShareRole ? row.stepsShare
            : root.share === TrendModel.SleepShareRole ? row.sleepShare : row.restingShare;
    }

    function _ink(strong: bool): color {
        const ink = root.asPoints ? Theme.pulse : Theme.accent;
        return strong ? ink : Theme.faded(ink, 0.55);
    }
}
