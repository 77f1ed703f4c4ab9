// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The day: its numbers, and its hours as a graph or a table.
FocusScope {
    id: root

    required property TodayModel day
    required property bool stacked

    readonly property bool _full: root.day.content === TodayModel.Content.Full
    property bool _asTable: false

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent
        focus: true

        contentItem: ColumnLayout {
            spacing: Theme.spacing3

            GridLayout {
                Layout.fillWidth: true
                columns: root.stacked && Theme.largeText ? 1 : 2
                columnSpacing: Theme.spacing3
                rowSpacing: Theme.spacing2

                Column {
                    Layout.fillWidth: true

                    TitleText {
                        width: parent?.width
                        // Days and months have small letters in many languages, except at the beginning.
                        text: root.day.title.charAt(0).toUpperCase() + root.day.title.slice(1)
                    }
                    MutedText {
                        width: parent?.width
                        text: root.day.ageWords
                    }
                }
                ChoiceRow {
                    Layout.alignment: Qt.AlignTop
                    visible: root._full
                    name: qsTr("View")
                    options: [qsTr("Graph"), qsTr("Table")]
                    current: root._asTable ? 1 : 0
                    onChosen: index => root._asTable = index === 1
                }
            }
            DayNumbers {
                Layout.fillWidth: true
                visible: root._full || root.day.live
                day: root.day
            }
            FocusScope {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.historyChartHeight
                Layout.preferredHeight: root.stacked ? Theme.sheetHeight : Theme.historyChartHeight
                visible: root._full
                focus: visible

                ItemSlot {
                    shown: root._full && !root._asTable

                    DayGraph {
                        anchors.fill: parent
                        focus: true
                        day: root.day
                    }
                }
                ItemSlot {
                    shown: root._full && root._asTable

                    HourTable {
                        anchors.fill: parent
                        focus: true
                        hours: root.day.hours
                    }
                }
            }
            MutedText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.day.gapsText
            }
            DayEmpty {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.day.content === TodayModel.Content.Empty
                focus: visible
                sync: root.day.sync
            }
            Item {
                Layout.fillHeight: true
                visible: root.day.content === TodayModel.Content.Unknown
            }
        }
    }
}
