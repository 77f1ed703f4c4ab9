// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Charts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The range beat by beat, as a chart over RMSSD or as a table; or why there is nothing of it to see, and the next step.
FocusScope {
    id: root

    required property HistoryView history

    readonly property BeatsModel _beats: root.history.beats
    readonly property bool _full: root._beats.content === BeatsModel.Content.Full
    readonly property bool _tooLong: root._beats.content === BeatsModel.Content.TooLong
    property bool _asTable: false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacing2
        visible: root._full || root._beats.content === BeatsModel.Content.Unknown

        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            BeatChart {
                id: chart

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: strip.top
                visible: !root._asTable
                focus: !root._asTable
                history: root.history.chart
                beats: root._beats
                activities: root.history.activities
            }
            RmssdStrip {
                id: strip

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: !root._asTable
                beats: root._beats
                plotLeft: chart.plotItem.x
                plotWidth: chart.plotItem.width
            }
            PageSlot {
                shown: root._asTable

                BeatTable {
                    anchors.fill: parent
                    table: root._beats.table
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing2

            MutedText {
                Layout.fillWidth: true
                text: root._beats.marksText
            }
            TextButton {
                text: root._asTable ? qsTr("Show graph") : qsTr("Show table")
                onClicked: root._asTable = !root._asTable
            }
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.readingWidth)
        visible: root._tooLong || root._beats.content === BeatsModel.Content.Empty
        spacing: Theme.spacing3

        MutedText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root._tooLong ? qsTr("Beats are shown for two days at most.")
                : qsTr("No intervals between beats were kept in this time. A chest strap sends them.")
        }
        OutlineButton {
            Layout.alignment: Qt.AlignHCenter
            text: root._tooLong ? qsTr("Show a day") : qsTr("Show the latest beats")
            onClicked: root._tooLong ? root._beats.showDay() : root._beats.showLatest()
        }
    }
}
