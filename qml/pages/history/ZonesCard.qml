// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// How long each heart-rate zone lasted in the visible range.
Card {
    id: root

    required property ZoneModel zones

    /// Requests the settings of maximum and age.
    signal settingsWanted

    readonly property bool _known: root.zones.count > 0

    contentItem: Column {
        spacing: Theme.spacing2

        HeadingText {
            width: root.availableWidth
            text: qsTr("Time in zones")
        }
        Repeater {
            model: root.zones

            ZoneRow {
                width: root.availableWidth
            }
        }
        MutedText {
            width: root.availableWidth
            visible: !root._known || root.zones.belowText !== ""
            text: root._known ? qsTr("Below the zones: %1").arg(root.zones.belowText) : root.zones.originText
        }
        OutlineButton {
            visible: !root._known
            text: qsTr("Set up zones")
            onClicked: root.settingsWanted()
        }
    }
}
