// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Neobeat.Controls
import Neobeat.Models

/// Common base of the dialogs for export, import and the imports that were made.
FormDialog {
    id: root

    required property LongTask task
    /// Label of the button that starts.
    required property string startText
    /// What is going on meanwhile.
    required property string busyText
    /// What is filled in before the start.
    required property Component fields
    /// Label of a follow-up action with the file; empty for none.
    property string afterwardsText: ""
    /// Label of the button that leaves without a start.
    property string leaveText: qsTr("Cancel")
    /// What is asked before the start, and then starts it; null for nothing.
    property Dialog question: null

    /// The follow-up action was requested.
    signal afterwardsWanted

    width: Math.min(Theme.wizardWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    closePolicy: root.task.busy ? Popup.NoAutoClose : Popup.CloseOnEscape
    onAboutToShow: root.task.clear()
    form: ImportExportBody {
        width: root.availableWidth
        opacity: root.question?.visible ? 0 : 1 // one text at a time
        focus: true
        task: root.task
        title: root.title
        form: root.fields
        startText: root.startText
        busyText: root.busyText
        afterwardsText: root.afterwardsText
        leaveText: root.leaveText
        onCancelled: root.reject()
        onStartWanted: {
            if (root.question)
                root.question.open();
            else
                root.task.start();
        }
        onAfterwardsWanted: root.afterwardsWanted()
        onDone: root.accept()
    }
}
