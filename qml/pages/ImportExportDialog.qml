// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// What the dialogs of export and import share.
Dialog {
    id: root

    required property FileTask task
    /// The word on the button that begins.
    required property string startText
    /// What goes on meanwhile.
    required property string busyText
    /// What there is to fill in.
    required property Component form
    /// Something to do with the file when it is done; empty for nothing.
    property string afterwardsText: ""

    /// That something is wanted.
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
