// SPDX-License-Identifier: GPL-3.0-or-later
import Neobeat.Models

/// The values of the history's chart as a table.
ReadingTable {
    id: root

    required property HistoryTableModel history

    table: root.history
    count: root.history.count
    single: root.history.step === HistoryTableModel.Step.Reading
}
