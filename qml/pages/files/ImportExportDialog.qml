// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// Common base of the dialogs for export, import and the imports that were made.
Dialog {
    id: root

    required property LongTask task
    /// Label of the button that starts.
    required property string startText
    /// What is going on meanwhile.
    required property string busyText
    /// The form.
    required property Component form
    /// Label of a follow-up action with the file; empty for none.
    property string afterwardsText: ""
    /// Label of the button that leaves without a start.
    property string leaveText: qsTr("Cancel")
    /// What is asked before the start, and then starts it; null for nothing.
    property Dialog question: null

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
    // Scrolls where large text leaves no room.
    ScrollArea {
        width: root.availableWidth
        height: implicitHeight
        implicitHeight: Math.min(body.implicitHeight, (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2)
        contentHeight: body.implicitHeight

        ImportExportBody {
            id: body

            width: root.availableWidth
            focus: true
            task: root.task
            title: root.title
            form: root.form
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

    FocusReturn {
        popup: root
    }
}
