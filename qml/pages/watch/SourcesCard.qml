// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The remembered watches and sensors, to choose the one in use.
Card {
    id: root

    required property SourceListModel sources

    /// Requests the wizard.
    signal addWatchWanted

    contentItem: ColumnLayout {
        spacing: Theme.spacing3

        HeadingText {
            text: qsTr("Watches and sensors")
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            Repeater {
                model: root.sources

                SourceRow {
                    width: parent?.width ?? 0
                    onChosen: root.sources.choose(index)
                }
            }
        }
        OutlineButton {
            text: qsTr("Add another")
            onClicked: root.addWatchWanted()
        }
    }
}
