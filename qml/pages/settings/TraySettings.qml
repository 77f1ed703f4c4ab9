// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What the icon in the panel shows.
ColumnLayout {
    id: root

    required property SettingsModel settings

    spacing: Theme.spacing2

    BodyText {
        Layout.topMargin: Theme.spacing3
        text: qsTr("In the tray icon")
    }
    ChoiceRow {
        name: qsTr("In the tray icon")
        options: [qsTr("Battery"), qsTr("Heart rate")]
        current: root.settings.trayContent
        onChosen: index => root.settings.trayContent = index
    }
    MutedText {
        Layout.fillWidth: true
        text: qsTr("The heart rate while it is measured, the battery otherwise. A middle click on the icon starts and stops measuring.")
        visible: root.settings.trayContent === Settings.TrayContent.HeartRate
    }
}
