// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// Imports a file into the history.
ImportExportDialog {
    id: root

    required property ImportModel importer

    /// Requests the imports that were made before.
    signal importsWanted

    task: root.importer
    title: qsTr("Import")
    startText: qsTr("Import")
    busyText: qsTr("Reading the file:")
    fields: ImportForm {
        importer: root.importer
        onImportsWanted: {
            root.reject();
            root.importsWanted();
        }
    }
}
