// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Shown in place of a history that is empty or cannot be read.
FocusScope {
    id: root

    required property errorText error
    /// It is known that the history is empty.
    required property bool known
    required property bool keepsNothing

    signal liveWanted
    signal settingsWanted

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.dialogWidth, parent.width)
        visible: root.error.present || root.known
        spacing: Theme.spacing4

        FailureText {
            width: parent?.width
            visible: root.error.present
            title: root.error.title
            cause: root.error.cause
            advice: root.error.advice
            code: root.error.code
            detail: root.error.detail
        }
        TitleText {
            width: parent?.width
            visible: !root.error.present
            text: root.keepsNothing ? qsTr("Nothing is kept, because the settings say so.")
                : qsTr("Nothing recorded yet. Start the heart rate, and it is kept here.")
        }
        PrimaryButton {
            visible: !root.error.present
            focus: visible
            text: root.keepsNothing ? qsTr("Open settings") : qsTr("Go to the live page")
            onClicked: {
                if (root.keepsNothing)
                    root.settingsWanted();
                else
                    root.liveWanted();
            }
        }
    }
}
