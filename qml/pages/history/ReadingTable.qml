// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// Heart rates as a table: a reading a row, or the lowest, mean and highest of a range.
FocusScope {
    id: root

    /// Rows with timeText, low, average, high and readings.
    required property QtObject table
    /// Number of rows.
    required property int count
    /// Each row is one reading.
    property bool single: false

    /// Where the numbers leave no room for the time they are narrower.
    readonly property int _cell: Math.min(Theme.cellWidth, (head.width - clock.width) / 4 - head.spacing)

    function _number(value: int): string {
        return value < 0 ? "–" : value;
    }

    function _spoken(low: int, average: int, high: int, readings: int): string {
        if (readings === 0)
            return qsTr("no reading");
        return root.single ? qsTr("%1 bpm").arg(average)
            : qsTr("%1 to %2, average %3 bpm, %Ln readings", "", readings).arg(low).arg(high).arg(average);
    }

    TextMetrics {
        id: clock

        font.pixelSize: Theme.fontBody
        text: new Date(2000, 0, 1, 22, 58, 58).toLocaleTimeString(Qt.locale(), Locale.ShortFormat) + ":58"
    }
    RowLayout {
        id: head

        x: Theme.spacing2
        width: root.width - Theme.spacing2 - Theme.spacing4
        height: Theme.spacing6
        visible: root.count > 0
        spacing: Theme.spacing2

        TableHead {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: root.single || root._cell < Theme.cellWidth ? qsTr("Time") : qsTr("Time, heart rates in bpm")
        }
        TableHead {
            cell: root._cell
            visible: !root.single
            text: qsTr("min")
        }
        TableHead {
            cell: root._cell
            text: root.single ? qsTr("bpm") : qsTr("avg")
        }
        TableHead {
            cell: root._cell
            visible: !root.single
            text: qsTr("max")
        }
        TableHead {
            cell: root._cell
            visible: !root.single
            text: qsTr("readings")
        }
    }
    RowList {
        id: list

        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: qsTr("Heart rate as a table")
        model: root.table

        delegate: TableLine {
            id: line

            required property string timeText
            required property int low
            required property int average
            required property int high
            required property int readings

            width: list.width
            name: line.timeText
            description: root._spoken(line.low, line.average, line.high, line.readings)
            current: list.activeFocus && line.index === list.currentIndex

            TableText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: line.timeText
            }
            TableText {
                cell: root._cell
                visible: !root.single
                text: root._number(line.low)
            }
            TableText {
                cell: root._cell
                text: root._number(line.average)
            }
            TableText {
                cell: root._cell
                visible: !root.single
                text: root._number(line.high)
            }
            TableText {
                cell: root._cell
                visible: !root.single
                color: Theme.textMuted
                text: Number(line.readings).toLocaleString(Qt.locale(), "f", 0)
            }
        }
    }
}
