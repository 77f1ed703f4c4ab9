// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The activities of the visible range; selecting one shows its time and offers its actions.
ColumnLayout {
    id: root

    required property HistoryView history
    required property bool stacked

    /// Requests a change of an activity's name and note.
    signal editWanted(id: int, name: string, note: string)
    /// Requests the export of an activity.
    signal exportWanted(id: int, name: string)
    /// Requests the removal of an activity.
    signal removeWanted(id: int, name: string)

    /// Its height when all rows are visible.
    readonly property real naturalHeight: heading.implicitHeight + root.spacing
        + (root._activities.count > 0 ? list.contentHeight : nothing.implicitHeight)

    readonly property ActivityListModel _activities: root.history.activities
    /// Id of the selected one, or 0.
    property int _chosen: 0

    spacing: Theme.spacing2

    HeadingText {
        id: heading

        Layout.fillWidth: true
        text: qsTr("Activities")
    }
    MutedText {
        id: nothing

        Layout.fillWidth: true
        Layout.fillHeight: !root.stacked
        visible: root._activities.count === 0
        text: qsTr("No activity in this time. Start one on the live page to find a range again by its name.")
    }
    RowList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: root.stacked ? Math.min(contentHeight, Theme.listHeight) : Theme.rowHeight
        visible: root._activities.count > 0
        name: qsTr("Activities")
        reuseItems: false
        model: root._activities
        Keys.onReturnPressed: root._show(list.currentItem as ActivityRow)
        Keys.onEnterPressed: root._show(list.currentItem as ActivityRow)
        Keys.onSpacePressed: root._show(list.currentItem as ActivityRow)

        delegate: ActivityRow {
            width: list.width
            current: list.activeFocus && index === list.currentIndex
            chosen: activityId === root._chosen
            onClicked: root._show(this)
            onEditWanted: root.editWanted(activityId, name, note)
            onExportWanted: root.exportWanted(activityId, name)
            onRemoveWanted: root.removeWanted(activityId, name)
        }
    }

    function _show(row: ActivityRow): void {
        if (!row)
            return;
        root._chosen = row.activityId;
        root.history.chart.showRange(row.start, row.end);
    }
}
