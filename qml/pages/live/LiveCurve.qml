// SPDX-License-Identifier: GPL-3.0-or-later
import Neobeat.Charts
import Neobeat.Models

/// The chart of the Live page.
HeartRateChart {
    id: root

    required property HeartRateModel heartRate

    source: root.heartRate
    live: root.heartRate
}
