// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Charts
import Neobeat.Controls
import Neobeat.Models

/// The card with the chart.
Card {
    id: root

    required property HeartRateModel heartRate
    required property ZoneModel zones

    padding: Theme.spacing3

    contentItem: HeartRateChart {
        source: root.heartRate
        live: root.heartRate
        zones: root.zones
    }
}
