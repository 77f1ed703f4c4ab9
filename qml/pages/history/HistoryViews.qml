// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Charts
import Neobeat.Controls
import Neobeat.Models

/// The range as a chart, a table, a summary by days or beat by beat; one of them at a time.
FocusScope {
    id: root

    required property HistoryView history

    // Here, because a delegate outlives this item briefly, and would read it when the zones change.
    readonly property bool _hasZones: root.history.zones.count > 0

    ItemSlot {
        shown: root.history.viewMode === HistoryView.ViewMode.Chart

        HistoryChart {
            anchors.fill: parent
            history: root.history.chart
            trend: root.history.trend
            activities: root.history.activities
            zones: root.history.zones
        }
    }
    ItemSlot {
        shown: root.history.viewMode === HistoryView.ViewMode.Table

        HistoryTable {
            anchors.fill: parent
            history: root.history.table
        }
    }
    ItemSlot {
        shown: root.history.viewMode === HistoryView.ViewMode.Days

        DayTable {
            anchors.fill: parent
            days: root.history.days
            hasZones: root._hasZones
            onRangeWanted: (from, to) => root._showPage(from, to)
        }
    }
    ItemSlot {
        shown: root.history.viewMode === HistoryView.ViewMode.Beats

        BeatsView {
            anchors.fill: parent
            history: root.history
        }
    }
    MutedText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        visible: root.history.viewMode !== HistoryView.ViewMode.Beats && root.history.statistics.known
            && root.history.statistics.minimum < 0
        text: qsTr("Nothing was measured in this time.")
    }

    // The whole day or month, without the margin that showRange() adds around a range.
    function _showPage(from: real, to: real): void {
        root.history.chart.period = root.history.days.inMonths ? HistoryPeriod.Period.Month : HistoryPeriod.Period.Day;
        root.history.chart.showRange(from, to);
        root.history.chart.resetZoom();
        root.history.viewMode = HistoryView.ViewMode.Chart;
    }
}
