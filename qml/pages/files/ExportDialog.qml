// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// Exports a range of the history or an activity to a file.
ImportExportDialog {
    id: root

    required property ExportModel exporter

    /// Offers to export a range of time, milliseconds since 1970, with its name.
    function openForRange(from: real, to: real, words: string): void {
        root.exporter.chooseRange(from, to, words);
        root.open();
    }

    /// Offers to export an activity, with its name.
    function openForActivity(id: int, words: string): void {
        root.exporter.chooseActivity(id, words);
        root.open();
    }

    task: root.exporter
    title: qsTr("Export")
    startText: qsTr("Export")
    busyText: qsTr("Writing the file:")
    afterwardsText: qsTr("Show in folder")
    onAfterwardsWanted: Qt.openUrlExternally(root.exporter.folder)
    fields: ExportForm {
        exporter: root.exporter
    }
}
