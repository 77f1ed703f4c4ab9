// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The hours of the day in rows.
FocusScope {
    id: root

    required property DayHoursModel hours

    readonly property bool _wide: root.width > Theme.dialogWidth
    readonly property int _cell: root._wide ? Theme.cellWidth : Theme.cellWidthSmall
    readonly property int _wideCell: root._wide ? Theme.wideCellWidth : Theme.wideCellWidthSmall

    RowLayout {
        id: head

        x: Theme.spacing2
        width: root.width - Theme.spacing2 - Theme.spacing4
        height: Theme.spacing6
        spacing: Theme.spacing2

        TableHead {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Hour")
        }
        TableHead {
            cell: root._cell
            text: qsTr("steps")
        }
        TableHead {
            cell: root._wideCell
            text: qsTr("bpm")
        }
        TableHead {
            cell: root._cell
            text: qsTr("sleep, min")
        }
        TableHead {
            cell: root._cell
            text: qsTr("not worn, min")
        }
        TableHead {
            cell: root._cell
            text: qsTr("recorded, min")
        }
    }
    RowList {
        id: list

        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: qsTr("Hours in figures")
        model: root.hours

        delegate: HourLine {
            width: list.width
            current: list.activeFocus && index === list.currentIndex
            cell: root._cell
            wideCell: root._wideCell
        }
    }
}
