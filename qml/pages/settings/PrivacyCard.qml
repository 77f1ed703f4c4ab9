// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Where the data is, and the way to what else there is about it.
Card {
    id: root

    required property RecordingChoices choices

    /// Requests that page, an AppModel.Page.
    signal pageWanted(page: int)

    contentItem: ColumnLayout {
        spacing: Theme.spacing2

        HeadingText {
            text: qsTr("Privacy")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing leaves this computer unless you switch an output on. The history is one file that only you can read:")
        }
        MutedText {
            Layout.fillWidth: true
            text: root.choices.historyFile
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            spacing: Theme.spacing2

            OutlineButton {
                text: qsTr("Delete from the history")
                onClicked: root.pageWanted(AppModel.Page.History)
            }
            OutlineButton {
                text: qsTr("Forget the watch")
                onClicked: root.pageWanted(AppModel.Page.Watch)
            }
        }
    }
}
