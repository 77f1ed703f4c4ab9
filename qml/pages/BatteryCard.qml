// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// How full the watch is, whether it charges, and when it last did.
Card {
    id: root

    required property SessionModel session
    /// Leaves the heading out.
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
                level: root.session.batteryLevel
                charging: root.session.charging
            }
            HeadingText {
                Layout.fillWidth: true
                text: root.session.batteryText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
            }
        }
        MutedText {
            Layout.fillWidth: true
            visible: text !== "" && !root.compact
            text: root.session.charging ? qsTr("Charging") : root.session.lastChargeText === "" ? ""
                : qsTr("Charged %1").arg(root.session.lastChargeText)
        }
    }
}
