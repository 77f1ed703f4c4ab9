// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// Writes a stretch of the history or a session into a file.
ImportExportDialog {
    id: root

    required property ExportModel exporter

    /// Offers to write a stretch of time, milliseconds since 1970, with its name.
    function openForRange(from: real, to: real, words: string): void {
        root.exporter.chooseRange(from, to, words);
        root.open();
    }

    /// Offers to write a session, with its name.
    function openForSession(id: int, words: string): void {
        root.exporter.chooseSession(id, words);
        root.open();
    }

    task: root.exporter
    title: qsTr("Export")
    startText: qsTr("Export")
    busyText: qsTr("Writing the file:")
    afterwardsText: qsTr("Show in folder")
    onAfterwardsWanted: Qt.openUrlExternally(root.exporter.folder)
    form: ExportForm {
        exporter: root.exporter
    }
}
