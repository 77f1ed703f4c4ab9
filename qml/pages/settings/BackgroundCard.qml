// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What goes on without the window, and what starts by itself.
Card {
    id: root

    required property SettingsModel settings
    required property AutostartModel autostart

    // Another program may have changed it meanwhile.
    Component.onCompleted: root.autostart.refresh()

    contentItem: ColumnLayout {
        spacing: 0

        HeadingText {
            text: qsTr("Tray and start")
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Keep running in the tray")
            explanation: qsTr("Neobeat stays connected and goes on recording when the window is closed, where the desktop has a tray.")
            checked: root.settings.closesToTray
            onToggled: root.settings.closesToTray = checked
        }
        TraySettings {
            Layout.fillWidth: true
            settings: root.settings
        }
        SwitchRow {
            Layout.fillWidth: true
            visible: root.autostart.available
            enabled: !root.autostart.asking
            text: qsTr("Start when you log in")
            explanation: root.autostart.asking ? qsTr("The desktop may ask you whether that is allowed.")
                : qsTr("Without a window: in the tray, or minimised where there is none.")
            checked: root.autostart.enabled
            onToggled: root.autostart.enabled = checked
        }
        MutedText {
            Layout.fillWidth: true
            visible: root.autostart.problem !== ""
            text: root.autostart.problem
            color: Theme.error
        }
    }
}
