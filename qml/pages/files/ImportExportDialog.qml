// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// Common base of the export and import dialogs.
Dialog {
    id: root

    required property FileTask task
    /// Label of the button that starts.
    required property string startText
    /// What is going on meanwhile.
    required property string busyText
    /// The form.
    required property Component form
    /// Label of a follow-up action with the file; empty for none.
    property string afterwardsText: ""

    /// The follow-up action was requested.
    signal afterwardsWanted

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.wizardWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    padding: Theme.spacing6
    modal: true
    focus: true
    closePolicy: root.task.busy ? Popup.NoAutoClose : Popup.CloseOnEscape
    header: null
    footer: null
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    onAboutToShow: root.task.clear()
    contentItem: ImportExportBody {
        task: root.task
        title: root.title
        form: root.form
        startText: root.startText
        busyText: root.busyText
        afterwardsText: root.afterwardsText
        onCancelled: root.reject()
        onAfterwardsWanted: root.afterwardsWanted()
        onDone: root.accept()
    }

    FocusReturn {
        popup: root
    }
}
