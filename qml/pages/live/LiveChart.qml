// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The card with the chart.
Card {
    id: root

    required property HeartRateModel heartRate
    required property ZoneModel zones

    /// Whether the page has been drawn without the chart.
    property bool _isDrawn: false

    function _load(): void {
        root._isDrawn = true;
    }

    padding: Theme.spacing3

    // Loaded after the page was drawn, because Qt Charts alone takes a tenth of the time that the window takes to open.
    contentItem: Loader {
        id: chart

        active: root.visible && root._isDrawn
        Component.onCompleted: chart.setSource("LiveCurve.qml", {
            heartRate: root.heartRate,
            zones: root.zones
        })
    }

    Connections {
        // Later, because this is the middle of the drawing.
        function onFrameSwapped(): void {
            Qt.callLater(root._load);
        }

        target: root.Window.window
        enabled: !root._isDrawn
    }
}
