// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The range day by day, or month by month; Enter or a click shows one of them as a chart.
FocusScope {
    id: root

    required property DayTableModel days
    required property bool hasZones

    /// Requests that day or month, milliseconds since the epoch.
    signal rangeWanted(from: real, to: real)

    readonly property bool _wide: root.width > Theme.readingWidth
    readonly property int _cell: root._wide ? Theme.cellWidth : Theme.cellWidthSmall
    readonly property int _wideCell: root._wide ? Theme.wideCellWidth : Theme.wideCellWidthSmall

    component HeadText: TableHead {
        cell: root._cell
    }

    RowLayout {
        id: head

        x: Theme.spacing2
        width: root.width - Theme.spacing2 - Theme.spacing4
        height: Theme.spacing6
        visible: root.days.count > 0
        spacing: Theme.spacing2

        HeadText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: root.days.inMonths ? qsTr("Month, heart rates in bpm") : qsTr("Day, heart rates in bpm")
        }
        HeadText {
            text: qsTr("resting")
        }
        HeadText {
            text: qsTr("min")
        }
        HeadText {
            text: qsTr("avg")
        }
        HeadText {
            text: qsTr("max")
        }
        HeadText {
            cell: root._wideCell
            text: qsTr("measured")
        }
        HeadText {
            visible: root.hasZones
            cell: root._cell + Theme.spacing2
            text: qsTr("zones")
        }
    }
    RowList {
        id: list

        function _choose(): void {
            const line = list.currentItem as DayLine;
            if (line)
                root.rangeWanted(line.start, line.end);
        }

        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: root.days.inMonths ? qsTr("Months in figures") : qsTr("Days in figures")
        model: root.days
        Keys.onReturnPressed: list._choose()
        Keys.onEnterPressed: list._choose()
        Keys.onSpacePressed: list._choose()

        delegate: DayLine {
            width: list.width
            current: list.activeFocus && index === list.currentIndex
            cell: root._cell
            wideCell: root._wideCell
            withZones: root.hasZones
            onChosen: root.rangeWanted(start, end)
        }
    }
}
