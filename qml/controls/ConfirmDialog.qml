// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// Asks before something is lost. Escape cancels.
FormDialog {
    id: root

    /// What will happen, in full.
    required property string text
    /// Label of the button that does it.
    required property string confirmText

    form: Column {
        width: root.availableWidth
        spacing: Theme.spacing3

        TitleText {
            width: root.availableWidth
            text: root.title
        }
        BodyText {
            width: root.availableWidth
            text: root.text
        }
        Row {
            anchors.right: parent.right
            topPadding: Theme.spacing3
            spacing: Theme.spacing2

            TextButton {
                text: qsTr("Cancel")
                focus: true
                onClicked: root.reject()
            }
            PrimaryButton {
                text: root.confirmText
                fill: Theme.error
                fillHover: Theme.error
                fillPressed: Theme.error
                onClicked: root.accept()
            }
        }
    }
}
