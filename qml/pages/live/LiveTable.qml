// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Neobeat.Models

/// The values of the live chart as a table.
ReadingTable {
    id: root

    required property HeartRateModel heartRate

    table: rows
    count: rows.count

    LiveTableModel {
        id: rows

        heartRate: root.heartRate
    }
}
