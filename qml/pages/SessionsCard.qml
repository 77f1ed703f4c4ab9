// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The sessions on their sheet, and what is asked before one is changed.
Card {
    id: root

    required property HistoryView history
    required property bool stacked

    /// A session shall be exported.
    signal exportWanted(id: int, name: string)

    /// Its height when no row is out of sight.
    readonly property real naturalHeight: ((root.contentItem as SessionList)?.naturalHeight ?? 0) + root.topPadding
        + root.bottomPadding

    contentItem: SessionList {
        history: root.history
        stacked: root.stacked
        onEditWanted: (id, name, note) => dialog.openFor(id, name, note)
        onExportWanted: (id, name) => root.exportWanted(id, name)
        onRemoveWanted: (id, name) => question.openFor(id, name)
    }

    SessionDialog {
        id: dialog

        onSaved: (id, name, note) => root.history.sessions.describe(id, name, note)
    }
    ConfirmDialog {
        id: question

        property int sessionId: 0
        property string sessionName: ""

        function openFor(id: int, name: string): void {
            question.sessionId = id;
            question.sessionName = name;
            question.open();
        }

        title: qsTr("Remove %1?").arg(question.sessionName)
        text: qsTr("Its name, note and marks are removed. The heart rate that was measured in it stays in the history.")
        confirmText: qsTr("Remove")
        onAccepted: root.history.sessions.remove(question.sessionId)
    }
}
