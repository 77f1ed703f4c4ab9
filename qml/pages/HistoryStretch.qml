// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Which stretch it is, the stretch as curve, table or summary, and its figures.
FocusScope {
    id: root

    required property HistoryView history
    required property bool stacked

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spacing3

        GridLayout {
            Layout.fillWidth: true
            columns: root.stacked ? 1 : 2
            rowSpacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: root.history.chart.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.fontLarge
            }
            ChoiceRow {
                name: qsTr("View")
                options: [qsTr("Chart"), qsTr("Table"), qsTr("Summary")]
                current: root.history.face
                onChosen: index => root.history.face = index
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.chartHeight
            Layout.preferredHeight: Theme.historyChartHeight
            focus: true
            padding: Theme.spacing3

            contentItem: HistoryFaces {
                history: root.history
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            HistoryNumbers {
                Layout.fillWidth: true
                figures: root.history.figures
                compact: root.stacked
                remarks: !root.stacked && !root.history.chart.zoomed
            }
            OutlineButton {
                visible: root.history.chart.zoomed
                text: qsTr("Reset zoom")
                onClicked: root.history.chart.resetZoom()
            }
        }
    }
}
