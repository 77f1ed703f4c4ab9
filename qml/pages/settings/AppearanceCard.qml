// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// How the window looks.
Card {
    id: root

    required property SettingsModel settings

    contentItem: ColumnLayout {
        spacing: 0

        HeadingText {
            text: qsTr("Appearance")
        }
        BodyText {
            Layout.topMargin: Theme.spacing2
            text: qsTr("Colours")
        }
        ChoiceRow {
            Layout.topMargin: Theme.spacing2
            name: qsTr("Colours")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: root.settings.appearance
            onChosen: index => root.settings.appearance = index
        }
        SwitchRow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing2
            text: qsTr("Reduced motion")
            explanation: qsTr("No beating heart, no moving transitions; also when the desktop has its animations off.")
            checked: root.settings.reducesMotion
            onToggled: root.settings.reducesMotion = checked
        }
        BodyText {
            Layout.topMargin: Theme.spacing3
            text: qsTr("Language")
        }
        ChoiceRow {
            Layout.topMargin: Theme.spacing2
            Layout.maximumWidth: parent?.width ?? implicitWidth
            name: qsTr("Language")
            options: [qsTr("System"), "English", "Deutsch", "Čeština", "Español"]
            current: root.settings.language
            onChosen: index => root.settings.language = index
        }
        MutedText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing2
            text: qsTr("Another language is used from the next start on.")
        }
    }
}
