// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The title of the range, the range as chart, table, summary or beats, and its statistics.
FocusScope {
    id: root

    required property HistoryView history
    required property bool stacked

    readonly property list<string> _views: [qsTr("Chart"), qsTr("Table"), qsTr("Summary")]
    readonly property bool _asBeats: root.history.viewMode === HistoryView.ViewMode.Beats

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spacing3

        GridLayout {
            Layout.fillWidth: true
            // Longer words leave no room for the title beside them.
            columns: root.stacked || views.implicitWidth > root.width * 0.55 ? 1 : 2
            rowSpacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.controlHeight
                // Days and months have small letters in many languages, except at the beginning.
                text: root.history.chart.title.charAt(0).toUpperCase() + root.history.chart.title.slice(1)
                verticalAlignment: Text.AlignVCenter
                // In two smaller lines where one does not fit, with the same height, so that nothing below moves.
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.fontSmall
            }
            ChoiceRow {
                id: views

                name: qsTr("View")
                options: root.history.beats.present ? root._views.concat(qsTr("Beats")) : root._views
                current: root.history.viewMode
                onChosen: index => root.history.viewMode = index
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: trendKey.visible && text !== ""
            text: root.history.trend.summary
        }
        TrendKey {
            id: trendKey

            Layout.fillWidth: true
            visible: root.history.chart.longTerm && root.history.viewMode === HistoryView.ViewMode.Chart
            chart: root.history.chart
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.chartHeight
            Layout.preferredHeight: root._asBeats ? Theme.sheetHeight : Theme.historyChartHeight
            focus: true
            padding: Theme.spacing3

            contentItem: HistoryViews {
                history: root.history
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            HistoryNumbers {
                Layout.fillWidth: true
                visible: !root._asBeats
                statistics: root.history.statistics
                compact: root.stacked
                remarks: !root.stacked && !root.history.chart.zoomed
            }
            BeatNumbers {
                Layout.fillWidth: true
                visible: root._asBeats && root.history.beats.content === BeatsModel.Content.Full
                    && root.history.beats.figures.known
                figures: root.history.beats.figures
            }
            OutlineButton {
                visible: root.history.chart.zoomed
                text: qsTr("Reset zoom")
                onClicked: root.history.chart.resetZoom()
            }
        }
    }
}
