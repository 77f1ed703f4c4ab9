// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The page with the few settings.
FocusScope {
    id: root

    required property SettingsModel settings
    required property RecordingChoices choices

    PageScroll {
        anchors.fill: parent

        TitleText {
            text: qsTr("Settings")
        }
        NoticeBar {
            width: parent?.width
            visible: root.settings.problem.present
            title: root.settings.problem.title
            text: root.settings.problem.cause + " " + root.settings.problem.advice
        }
        Card {
            width: parent?.width
            focus: true

            contentItem: ColumnLayout {
                spacing: 0

                HeadingText {
                    text: qsTr("When the watch connects")
                }
                SwitchRow {
                    Layout.fillWidth: true
                    focus: true
                    text: qsTr("Set the watch's clock")
                    explanation: qsTr("Writes the time of this computer to the watch.")
                    checked: root.settings.syncsTime
                    onToggled: root.settings.syncsTime = checked
                }
                SwitchRow {
                    Layout.fillWidth: true
                    text: qsTr("Start heart rate by itself")
                    explanation: qsTr("Measuring all the time empties the battery of the watch sooner.")
                    checked: root.settings.startsHeartRate
                    onToggled: root.settings.startsHeartRate = checked
                }
            }
        }
        ZoneSettingsCard {
            width: parent?.width
            settings: root.settings
        }
        RecordingCard {
            width: parent?.width
            choices: root.choices
        }
        Card {
            width: parent?.width

            contentItem: ColumnLayout {
                spacing: 0

                HeadingText {
                    text: qsTr("Window")
                }
                SwitchRow {
                    Layout.fillWidth: true
                    text: qsTr("Keep running in the tray")
                    explanation: qsTr("Closing the window leaves the connection standing, where the desktop has a tray.")
                    checked: root.settings.closesToTray
                    onToggled: root.settings.closesToTray = checked
                }
                SwitchRow {
                    Layout.fillWidth: true
                    text: qsTr("Reduced motion")
                    explanation: qsTr("No beating heart, no moving transitions.")
                    checked: root.settings.reducesMotion
                    onToggled: root.settings.reducesMotion = checked
                }
                BodyText {
                    Layout.topMargin: Theme.spacing3
                    text: qsTr("Appearance")
                }
                ChoiceRow {
                    Layout.topMargin: Theme.spacing2
                    name: qsTr("Appearance")
                    options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                    current: root.settings.appearance
                    onChosen: index => root.settings.appearance = index
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
    }
}
