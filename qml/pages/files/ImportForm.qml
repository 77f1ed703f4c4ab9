// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The file or folder to import.
FocusScope {
    id: root

    required property ImportModel importer

    /// Requests the imports that were made before.
    signal importsWanted

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing3

        BodyText {
            width: parent.width
            visible: !root.importer.failure.present // the failure says it too
            text: qsTr("Files that Neobeat wrote, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and "
                + "exports of Zepp, Polar Flow, Garmin Connect and Samsung Health, also as a ZIP archive or a folder. "
                + "What is in the history already stays as it is.")
        }
        ImportExportFile {
            width: parent.width
            focus: true
            task: root.importer
            browseTitle: qsTr("Import a file")
            browseFolderTitle: qsTr("Import a folder")
            filter: qsTr("Histories (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)")
        }
        LineField {
            width: parent.width
            visible: root.importer.encrypted
            label: qsTr("Password of the archive")
            text: root.importer.password
            isSecret: true
            onFinished: text => root.importer.password = text
        }
        MutedText {
            width: parent.width
            visible: root.importer.looking
            text: qsTr("Looking into the file…")
        }
        Announcement {
            text: root.importer.preview
        }
        BodyText {
            width: parent.width
            visible: root.importer.preview !== "" && !root.importer.failure.present
            text: root.importer.preview
        }
        DetailsText {
            width: parent.width
            code: root.importer.failure.present ? "" : root.importer.damage.code
            detail: root.importer.damage.detail
        }
        OutlineButton {
            text: qsTr("Earlier imports…")
            onClicked: root.importsWanted()
        }
    }
}
