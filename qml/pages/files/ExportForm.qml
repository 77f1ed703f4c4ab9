// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// What to export, the format, and the file.
FocusScope {
    id: root

    required property ExportModel exporter

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing3

        BodyText {
            width: parent.width
            text: root.exporter.subject
        }
        ChoiceRow {
            focus: true
            name: qsTr("Format")
            options: root.exporter.formatNames
            current: root.exporter.format
            onChosen: index => root.exporter.format = index
        }
        MutedText {
            width: parent.width
            visible: !root.exporter.failure.present // the failure needs the room
            text: root.exporter.formatHint
        }
        ImportExportFile {
            width: parent.width
            task: root.exporter
            saving: true
            browseTitle: qsTr("Export to a file")
        }
    }
}
