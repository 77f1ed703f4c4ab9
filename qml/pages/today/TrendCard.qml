// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The days or months up to the shown day: what they say, and their bars or a table.
FocusScope {
    id: root

    required property TrendModel trend

    /// Requests that day, a Julian day number.
    signal dayWanted(day: int)

    property bool _asTable: false

    implicitHeight: card.implicitHeight

    Card {
        id: card

        anchors.fill: parent

        contentItem: ColumnLayout {
            spacing: Theme.spacing3

            ChoiceRow {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                name: qsTr("Time before")
                options: [qsTr("7 days"), qsTr("30 days"), qsTr("12 months")]
                current: root.trend.span
                onChosen: index => root.trend.span = index
            }
            MutedText {
                Layout.fillWidth: true
                visible: root.trend.empty
                text: qsTr("Nothing of this time is here.")
            }
            TrendBars {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                visible: !root.trend.empty && !root._asTable
                trend: root.trend
                onDayWanted: day => root.dayWanted(day)
            }
            ItemSlot {
                shown: !root.trend.empty && root._asTable

                TrendTable {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.listHeight
                    trend: root.trend
                    onDayWanted: day => root.dayWanted(day)
                }
            }
            TextButton {
                // Its word is in line with the others.
                Layout.leftMargin: -Theme.spacing3
                visible: !root.trend.empty
                text: root._asTable ? qsTr("Show bars") : qsTr("Show table")
                onClicked: root._asTable = !root._asTable
            }
            Item {
                Layout.fillHeight: true
                visible: root.trend.empty
            }
        }
    }
}
