// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The sessions of the stretch on show; choosing one shows its time and offers what can be done with it.
ColumnLayout {
    id: root

    required property HistoryView history
    required property bool stacked

    /// Name and note of a session shall be others.
    signal editWanted(id: int, name: string, note: string)
    /// A session shall be exported.
    signal exportWanted(id: int, name: string)
    /// A session shall go.
    signal removeWanted(id: int, name: string)

    /// Its height when no row is out of sight.
    readonly property real naturalHeight: heading.implicitHeight + root.spacing
        + (root._sessions.count > 0 ? list.contentHeight : nothing.implicitHeight)

    readonly property SessionListModel _sessions: root.history.sessions
    /// The one that was chosen, or 0.
    property int _chosen: 0

    spacing: Theme.spacing2

    HeadingText {
        id: heading

        Layout.fillWidth: true
        text: qsTr("Sessions")
    }
    MutedText {
        id: nothing

        Layout.fillWidth: true
        Layout.fillHeight: !root.stacked
        visible: root._sessions.count === 0
        text: qsTr("No session in this time. Start one on the live page to find a stretch again by its name.")
    }
    RowList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: root.stacked ? Math.min(contentHeight, Theme.listHeight) : Theme.rowHeight
        visible: root._sessions.count > 0
        name: qsTr("Sessions")
        reuseItems: false
        model: root._sessions
        Keys.onReturnPressed: root._show(list.currentItem as SessionRow)
        Keys.onEnterPressed: root._show(list.currentItem as SessionRow)
        Keys.onSpacePressed: root._show(list.currentItem as SessionRow)

        delegate: SessionRow {
            width: list.width
            current: list.activeFocus && index === list.currentIndex
            chosen: sessionId === root._chosen
            onClicked: root._show(this)
            onEditWanted: root.editWanted(sessionId, name, note)
            onExportWanted: root.exportWanted(sessionId, name)
            onRemoveWanted: root.removeWanted(sessionId, name)
        }
    }

    function _show(row: SessionRow): void {
        if (!row)
            return;
        root._chosen = row.sessionId;
        root.history.chart.showRange(row.start, row.end);
    }
}
