// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The days or months in rows; Enter or a click shows a day.
FocusScope {
    id: root

    required property TrendModel trend

    /// Requests that day, a Julian day number.
    signal dayWanted(day: int)

    RowLayout {
        id: head

        x: Theme.spacing2
        width: root.width - Theme.spacing2 - Theme.spacing4
        height: Theme.spacing6
        spacing: Theme.spacing2

        TableHead {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: root.trend.inMonths ? qsTr("Month") : qsTr("Day")
        }
        TableHead {
            cell: Theme.cellWidthSmall
            text: qsTr("steps")
        }
        TableHead {
            cell: Theme.cellWidth
            text: qsTr("sleep")
        }
        TableHead {
            cell: Theme.cellWidthSmall
            text: qsTr("resting")
        }
    }
    RowList {
        id: list

        function _choose(): void {
            const line = list.currentItem as TrendLine;
            if (line)
                root.dayWanted(line.day);
        }

        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: root.trend.inMonths ? qsTr("Months in figures") : qsTr("Days in figures")
        model: root.trend
        Keys.onReturnPressed: list._choose()
        Keys.onEnterPressed: list._choose()
        Keys.onSpacePressed: list._choose()

        delegate: TrendLine {
            width: list.width
            current: list.activeFocus && index === list.currentIndex
            onChosen: root.dayWanted(day)
        }
    }
}
