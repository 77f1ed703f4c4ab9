// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The beats as a table: a beat a row, or the figures of five minutes.
FocusScope {
    id: root

    required property BeatTableModel table

    /// Where the numbers leave no room for the time they are narrower.
    readonly property int _cell: Math.min(Theme.cellWidth, (head.width - 4 * Theme.fontBody) / 4 - head.spacing)
    readonly property bool _single: root.table.single

    RowLayout {
        id: head

        x: Theme.spacing2
        width: root.width - Theme.spacing2 - Theme.spacing4
        height: Theme.spacing6
        visible: root.table.count > 0
        spacing: Theme.spacing2

        TableHead {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: root._single ? qsTr("Beat") : qsTr("Five minutes from")
        }
        TableHead {
            cell: root._cell
            text: root._single ? qsTr("interval") : "RMSSD"
        }
        TableHead {
            cell: root._cell
            visible: !root._single
            text: "SDNN"
        }
        TableHead {
            cell: root._cell
            visible: !root._single
            text: "pNN50"
        }
        TableHead {
            cell: root._cell
            visible: !root._single
            text: "LF/HF"
        }
        TableHead {
            cell: 2 * root._cell
            visible: root._single
            text: qsTr("artefact")
        }
    }
    RowList {
        id: list

        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: qsTr("Beats as a table")
        model: root.table

        delegate: TableLine {
            id: line

            required property string timeText
            required property string words
            required property var model

            width: list.width
            name: line.timeText
            description: line.words
            current: list.activeFocus && line.index === list.currentIndex

            TableText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: line.timeText
            }
            TableText {
                cell: root._cell
                text: (root._single ? line.model.interval : line.model.rmssd) ?? ""
            }
            TableText {
                cell: root._cell
                visible: !root._single
                text: line.model.sdnn ?? ""
            }
            TableText {
                cell: root._cell
                visible: !root._single
                text: line.model.pnn50 ?? ""
            }
            TableText {
                cell: root._cell
                visible: !root._single
                text: line.model.lfHf ?? ""
            }
            TableText {
                cell: 2 * root._cell
                visible: root._single
                color: Theme.warning
                text: line.model.classText ?? ""
            }
        }
    }
}
