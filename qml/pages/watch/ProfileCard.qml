// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// What was chosen, in a file for another watch or another computer.
Card {
    id: root

    required property ConfigurationModel configuration

    Column {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.spacing2

        HeadingText {
            width: parent?.width
            text: qsTr("Profile")
        }
        BodyText {
            width: parent?.width
            text: qsTr("A file with everything that was chosen. It can have world clocks and the weather, too.")
        }
        Flow {
            width: parent?.width
            spacing: Theme.spacing2

            OutlineButton {
                text: qsTr("Export profile…")
                onClicked: saveChooser.isOpen = true
            }
            OutlineButton {
                text: qsTr("Apply profile…")
                onClicked: openChooser.isOpen = true
            }
            OutlineButton {
                text: qsTr("Write everything again")
                onClicked: root.configuration.applyEverything()
            }
        }
        BodyText {
            width: parent?.width
            visible: text !== ""
            text: root.configuration.profileText
        }
        Announcement {
            text: root.configuration.profileText
        }
        ItemSlot {
            id: saveChooser

            property bool isOpen: false

            shown: saveChooser.isOpen

            ProfileChooser {
                title: qsTr("Export profile")
                saving: true
                onChosen: file => root.configuration.exportProfile(file)
                onClosed: saveChooser.isOpen = false
            }
        }
        ItemSlot {
            id: openChooser

            property bool isOpen: false

            shown: openChooser.isOpen

            ProfileChooser {
                title: qsTr("Apply profile")
                saving: false
                onChosen: file => root.configuration.applyProfile(file)
                onClosed: openChooser.isOpen = false
            }
        }
    }
}
