// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The card with the activities, and the dialogs before one is changed.
Card {
    id: root

    required property HistoryView history
    required property bool stacked

    /// Requests the export of an activity.
    signal exportWanted(id: int, name: string)

    /// Its height when all rows are visible.
    readonly property real naturalHeight: ((root.contentItem as ActivityList)?.naturalHeight ?? 0) + root.topPadding
        + root.bottomPadding

    contentItem: ActivityList {
        history: root.history
        stacked: root.stacked
        onEditWanted: (id, name, note) => dialog.openFor(id, name, note)
        onExportWanted: (id, name) => root.exportWanted(id, name)
        onRemoveWanted: (id, name) => question.openFor(id, name)
    }

    ActivityDialog {
        id: dialog

        onSaved: (id, name, note) => root.history.activities.describe(id, name, note)
    }
    ConfirmDialog {
        id: question

        property int activityId: 0
        property string activityName: ""

        function openFor(id: int, name: string): void {
            question.activityId = id;
            question.activityName = name;
            question.open();
        }

        title: qsTr("Remove %1?").arg(question.activityName)
        text: qsTr("Its name, note and marks are removed. The heart rate that was measured in it stays in the history.")
        confirmText: qsTr("Remove")
        onAccepted: root.history.activities.remove(question.activityId)
    }
}
