// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The page with the settings, one card for each subject.
FocusScope {
    id: root

    required property AppModel app

    /// Requests another page, an AppModel.Page.
    signal pageWanted(page: int)

    readonly property SettingsModel _settings: root.app.settings

    PageScroll {
        anchors.fill: parent

        TitleText {
            text: qsTr("Settings")
        }
        NoticeBar {
            width: parent?.width
            visible: root._settings.problem.present
            title: root._settings.problem.title
            text: root._settings.problem.cause + " " + root._settings.problem.advice
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
                    checked: root._settings.syncsTime
                    onToggled: root._settings.syncsTime = checked
                }
                SwitchRow {
                    Layout.fillWidth: true
                    text: qsTr("Fetch steps and sleep by itself")
                    explanation: qsTr("What the watch has stored, when it connects and every hour.")
                    checked: root._settings.syncsMinutes
                    onToggled: root._settings.syncsMinutes = checked
                }
                SwitchRow {
                    Layout.fillWidth: true
                    text: qsTr("Start heart rate by itself")
                    explanation: qsTr("Measuring all the time empties the battery of the watch sooner.")
                    checked: root._settings.startsHeartRate
                    onToggled: root._settings.startsHeartRate = checked
                }
            }
        }
        RecordingCard {
            width: parent?.width
            choices: root.app.choices
        }
        ZoneSettingsCard {
            width: parent?.width
            settings: root._settings
        }
        AlertsCard {
            width: parent?.width
            alerts: root.app.alertSettings
        }
        BackgroundCard {
            width: parent?.width
            settings: root._settings
            autostart: root.app.autostart
        }
        Card {
            width: parent?.width

            contentItem: ColumnLayout {
                spacing: Theme.spacing2

                HeadingText {
                    text: qsTr("Heart rate in other programs")
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("For streams, home automation and sports programs. All are off until you switch them on.")
                }
                OutlineButton {
                    text: qsTr("Show the outputs")
                    onClicked: root.pageWanted(AppModel.Page.Outputs)
                }
            }
        }
        AppearanceCard {
            width: parent?.width
            settings: root._settings
        }
        PrivacyCard {
            width: parent?.width
            choices: root.app.choices
            onPageWanted: page => root.pageWanted(page)
        }
    }
}
