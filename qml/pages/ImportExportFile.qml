// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Neobeat.Controls
import Neobeat.Models

/// The file of an export or an import: written by hand, or chosen.
FocusScope {
    id: root

    required property FileTask task
    required property string label
    /// The file shall be written; else it is there.
    property bool saving: false
    property list<string> nameFilters

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing2

        LineField {
            id: field

            width: parent.width
            focus: true
            label: root.label
            text: root.task.file
            remark: root.task.fileRemark
            isBad: root.task.file !== "" && !root.task.ready
            onEdited: text => root.task.file = text
        }
        OutlineButton {
            text: qsTr("Browse…")
            Accessible.name: qsTr("Browse for the file")
            onClicked: chooser.open()
        }
    }
    FileDialog {
        id: chooser

        title: root.label
        fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: root.nameFilters
        onAccepted: root.task.setFileUrl(chooser.selectedFile)
    }
}
