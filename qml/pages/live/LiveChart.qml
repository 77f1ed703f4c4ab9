// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The card with the chart, or its values as a table.
Card {
    id: root

    required property HeartRateModel heartRate
    required property ZoneModel zones
    /// Shows the table.
    property bool asTable: false

    /// Whether the page has been drawn without the chart.
    property bool _isDrawn: false

    padding: Theme.spacing3

    contentItem: Item {
        // Loaded after the page was drawn, because Qt Charts alone takes a tenth of the time that the window takes to
        // open.
        Loader {
            anchors.fill: parent
            active: root.visible && root._isDrawn && !root.asTable
            Component.onCompleted: setSource("LiveCurve.qml", {
                heartRate: root.heartRate,
                zones: root.zones
            })
        }
        ItemSlot {
            shown: root.asTable

            LiveTable {
                anchors.fill: parent
                heartRate: root.heartRate
            }
        }
    }

    Connections {
        function onFrameSwapped(): void {
            afterwards.start();
        }

        target: root.Window.window
        enabled: !root._isDrawn
    }
    // Because the signal comes in the middle of the drawing.
    Timer {
        id: afterwards

        interval: 0
        onTriggered: root._isDrawn = true
    }
}
