// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// What the user wants of the watch: alarms and settings. The watch itself cannot be read.
FocusScope {
    id: root

    required property ConfigurationModel configuration

    /// Requests the previous page.
    signal backWanted

    Keys.onEscapePressed: root.backWanted()

    PageScroll {
        anchors.fill: parent
        focus: true

        RowLayout {
            width: parent?.width
            spacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: qsTr("Alarms and settings")
            }
            TextButton {
                focus: true
                text: qsTr("Back")
                onClicked: root.backWanted()
            }
        }
        BodyText {
            width: parent?.width
            text: qsTr("The watch does not say how it is set up. What you choose here is written to it, at once or when it is "
                + "connected next; everything else on it stays as it is.")
        }
        AlarmsCard {
            width: parent?.width
            alarms: root.configuration.alarms
        }
        SettingGroupCard {
            width: parent?.width
            settings: root.configuration.display
        }
        SettingGroupCard {
            width: parent?.width
            settings: root.configuration.wrist
        }
        SettingGroupCard {
            width: parent?.width
            settings: root.configuration.activity
        }
        SettingGroupCard {
            width: parent?.width
            settings: root.configuration.heartRate
        }
        SettingGroupCard {
            width: parent?.width
            settings: root.configuration.notices
        }
        WorldClocksCard {
            width: parent?.width
            clocks: root.configuration.worldClocks
        }
        WeatherCard {
            width: parent?.width
            weather: root.configuration.weather
        }
        ProfileCard {
            width: parent?.width
            configuration: root.configuration
        }
    }
}
