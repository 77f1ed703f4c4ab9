// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The period, navigation through the calendar, and actions.
Item {
    id: root

    required property HistoryModel chart
    /// There is data to navigate through.
    required property bool full
    /// Shows the buttons at the right.
    required property bool withActions

    signal exportWanted
    signal importWanted
    signal eraseWanted(button: Item)

    implicitHeight: Math.max(Theme.statusLineHeight, navigation.height + 2 * Theme.spacing2)

    // In two lines where the text is large.
    Flow {
        id: navigation

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - (actions.visible ? actions.width + Theme.spacing2 : 0)
        spacing: Theme.spacing2

        HeadingText {
            visible: !root.full
            text: qsTr("History")
        }
        ChoiceRow {
            // In one line with what follows, where the text is not large.
            width: Math.min(implicitWidth, navigation.width
                - (Theme.largeText ? 0 : steps.width + now.width + 2 * Theme.spacing2))
            visible: root.full
            name: qsTr("Period")
            options: [qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Year"), qsTr("All")]
            current: root.chart.period
            onChosen: index => root.chart.period = index
        }
        Row {
            id: steps

            visible: root.full
            spacing: Theme.spacing2
            // As in the chart, earlier is at the left in every language.
            LayoutMirroring.enabled: false

            IconButton {
                enabled: root.chart.canGoBack
                disabledReason: qsTr("There is nothing earlier.")
                path: Icons.chevronLeft
                text: qsTr("Earlier")
                onClicked: root.chart.goBack()
            }
            IconButton {
                enabled: root.chart.canGoForward
                disabledReason: qsTr("There is nothing later.")
                path: Icons.chevronRight
                text: qsTr("Later")
                onClicked: root.chart.goForward()
            }
        }
        OutlineButton {
            id: now

            visible: root.full
            text: qsTr("Now")
            onClicked: root.chart.goToNow()
        }
    }
    HistoryActions {
        id: actions

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.withActions
        full: root.full
        onExportWanted: root.exportWanted()
        onImportWanted: root.importWanted()
        onEraseWanted: button => root.eraseWanted(button)
    }
}
