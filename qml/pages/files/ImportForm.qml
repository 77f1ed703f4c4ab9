// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The file to import.
FocusScope {
    id: root

    required property ImportModel importer

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing3

        BodyText {
            width: parent.width
            visible: !root.importer.failure.present // the failure says it too
            text: qsTr("CSV and JSON Lines files that Neobeat wrote, its history files, and the database that "
                + "Gadgetbridge exports on the phone. What is in the history already stays as it is.")
        }
        ImportExportFile {
            width: parent.width
            focus: true
            task: root.importer
            browseTitle: qsTr("Import a file")
            filter: qsTr("Histories (*.csv *.jsonl *.db *.sqlite Gadgetbridge)")
        }
    }
}
