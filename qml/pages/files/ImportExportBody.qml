// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// A form, then the progress, then the result.
FocusScope {
    id: root

    required property LongTask task
    required property string title
    /// The form.
    required property Component form
    required property string startText
    required property string busyText
    required property string afterwardsText
    required property string leaveText

    /// Cancelled in the form.
    signal cancelled
    /// The start was requested in the form.
    signal startWanted
    /// The follow-up action was requested.
    signal afterwardsWanted
    /// The result was read.
    signal done

    readonly property bool _isDone: !root.task.busy && root.task.result !== ""
    readonly property bool _isForm: !root.task.busy && !root._isDone

    implicitHeight: column.height
    Keys.onEscapePressed: event => {
        event.accepted = root.task.busy;
        if (root.task.busy)
            root.task.cancel();
    }

    Column {
        id: column

        width: root.width
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
            visible: !root.task.busy && root.task.failure.present
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
        Announcement {
            text: root._isDone ? root.task.result : ""
        }
        BodyText {
            width: parent.width
            visible: root._isDone
            text: root.task.result
        }
        MutedText {
            width: parent.width
            visible: root._isDone && root.afterwardsText !== ""
            text: (root.task as FileTask)?.file ?? ""
            wrapMode: Text.WrapAnywhere
        }
        Row {
            anchors.right: parent.right
            topPadding: Theme.spacing3
            spacing: Theme.spacing2

            TextButton {
                visible: root._isForm
                text: root.leaveText
                onClicked: root.cancelled()
            }
            PrimaryButton {
                visible: root._isForm
                enabled: root.task.ready
                disabledReason: root.task.remark === "" ? qsTr("Choose a file first.") : root.task.remark
                text: root.startText
                onClicked: root.startWanted()
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
                onClicked: root.done()
            }
        }
    }
}
