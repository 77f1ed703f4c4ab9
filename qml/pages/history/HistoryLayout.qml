// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The visible range: the chart or its tables with the statistics, zones and activities next to it or below. Fills the
/// page, or scrolls when there is not enough room.
ScrollArea {
    id: root

    required property HistoryView history
    /// Everything in one column.
    required property bool stacked
    required property int margin

    signal settingsWanted
    signal exportWanted
    signal importWanted
    signal eraseWanted(button: Item)
    signal activityExportWanted(id: int, name: string)

    readonly property int _bodyWidth: root.width - 2 * root.margin
    /// A share of a wide page.
    readonly property int _sideWidth: Math.round(Math.max(Theme.sideWidth,
        Math.min(Theme.sideWidthLarge, root._bodyWidth * 0.28)))

    contentHeight: grid.height + 2 * root.margin

    GridLayout {
        id: grid

        x: root.margin
        y: root.margin
        width: root._bodyWidth
        height: root.stacked ? implicitHeight : root.height - 2 * root.margin
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spacing6
        rowSpacing: Theme.spacing4

        HistoryChartPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            history: root.history
            stacked: root.stacked
        }
        ColumnLayout {
            Layout.fillWidth: root.stacked
            Layout.fillHeight: true
            Layout.preferredWidth: root._sideWidth
            Layout.maximumWidth: root.stacked ? root._bodyWidth : root._sideWidth
            spacing: Theme.spacing4

            ZonesCard {
                Layout.fillWidth: true
                zones: root.history.zones
                onSettingsWanted: root.settingsWanted()
            }
            ActivitiesCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                // A high window need not be filled with an empty card.
                Layout.maximumHeight: root.stacked ? implicitHeight : Math.max(naturalHeight, Theme.sheetHeight)
                history: root.history
                stacked: root.stacked
                onExportWanted: (id, name) => root.activityExportWanted(id, name)
            }
            Item {
                Layout.fillHeight: true
                visible: !root.stacked
            }
        }
        HistoryActions {
            visible: root.stacked
            full: true
            onExportWanted: root.exportWanted()
            onImportWanted: root.importWanted()
            onEraseWanted: button => root.eraseWanted(button)
        }
    }
}
