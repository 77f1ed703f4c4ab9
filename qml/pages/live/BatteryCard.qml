// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The watch's battery level, whether it is charging, and its last charge.
Card {
    id: root

    required property ConnectionModel connection
    /// Omits the heading.
    property bool compact: false

    contentItem: ColumnLayout {
        spacing: Theme.spacing1

        MutedText {
            visible: !root.compact
            text: qsTr("Battery")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            BatteryGlyph {
                level: root.connection.batteryLevel
                charging: root.connection.charging
            }
            HeadingText {
                Layout.fillWidth: true
                text: root.connection.batteryText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
            }
        }
        MutedText {
            Layout.fillWidth: true
            visible: text !== "" && !root.compact
            text: root.connection.charging ? qsTr("Charging") : root.connection.lastChargeText === "" ? ""
                : qsTr("Charged %1").arg(root.connection.lastChargeText)
        }
    }
}
