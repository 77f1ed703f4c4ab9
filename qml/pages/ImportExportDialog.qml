// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// What the dialogs of export and import share: a form, then how far it is, then what came of it.
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

    readonly property bool _isDone: !root.task.busy && root.task.result !== ""
    readonly property bool _isForm: !root.task.busy && !root._isDone

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
    contentItem: FocusScope {
        implicitHeight: column.height
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.onEscapePressed: event => {
            event.accepted = root.task.busy;
            if (root.task.busy)
                root.task.cancel();
        }

        Column {
            id: column

            width: parent.width
            spacing: Theme.spacing3

            TitleText {
                width: parent.width
                text: root.title
            }
            Repeater {
                model: root._isForm ? 1 : 0
                delegate: root.form
                onItemAdded: (index, item) => {
                    item.width = Qt.binding(() => column.width);
                    item.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            FailureText {
                width: parent.width
                visible: root._isForm && root.task.failure.present
                title: root.task.failure.title
                cause: root.task.failure.cause
                advice: root.task.failure.advice
                code: root.task.failure.code
                detail: root.task.failure.detail
            }
            ImportExportProgress {
                width: parent.width
                visible: root.task.busy
                text: root.busyText
                progress: root.task.progress
            }
            BodyText {
                width: parent.width
                visible: root._isDone
                text: root.task.result
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            MutedText {
                width: parent.width
                visible: root._isDone && root.afterwardsText !== ""
                text: root.task.file
                wrapMode: Text.WrapAnywhere
            }
            Row {
                anchors.right: parent.right
                topPadding: Theme.spacing3
                spacing: Theme.spacing2

                TextButton {
                    visible: root._isForm
                    text: qsTr("Cancel")
                    onClicked: root.reject()
                }
                PrimaryButton {
                    visible: root._isForm
                    enabled: root.task.ready
                    text: root.startText
                    onClicked: root.task.start()
                }
                OutlineButton {
                    visible: root.task.busy
                    text: qsTr("Stop")
                    onVisibleChanged: {
                        if (visible)
                            forceActiveFocus(Qt.OtherFocusReason);
                    }
                    onClicked: root.task.cancel()
                }
                OutlineButton {
                    visible: root._isDone && root.afterwardsText !== ""
                    text: root.afterwardsText
                    onClicked: root.afterwardsWanted()
                }
                PrimaryButton {
                    visible: root._isDone
                    text: qsTr("Done")
                    onVisibleChanged: {
                        if (visible)
                            forceActiveFocus(Qt.OtherFocusReason);
                    }
                    onClicked: root.accept()
                }
            }
        }
    }

    FocusReturn {
        popup: root
    }
}
