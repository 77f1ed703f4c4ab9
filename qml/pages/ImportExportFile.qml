// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The file of an export or an import: written by hand, or chosen.
FocusScope {
    id: root

    required property FileTask task
    /// Title of the dialog that looks for the file.
    required property string browseTitle
    /// The file shall be written; else it is there.
    property bool saving: false
    /// Which files are shown first, as "Words (*.end)"; empty for all.
    property string filter: ""

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing2

        LineField {
            id: field

            width: parent.width
            focus: true
            label: qsTr("File")
            text: root.task.file
            remark: root.task.fileRemark
            isBad: root.task.file !== "" && !root.task.ready
            onEdited: text => root.task.file = text
        }
        OutlineButton {
            text: qsTr("Browse…")
            Accessible.name: qsTr("Browse for the file")
            onClicked: chooser.setSource("FileChooser.qml", {
                task: root.task,
                title: root.browseTitle,
                saving: root.saving,
                filter: root.filter
            })
        }
    }
    Loader {
        id: chooser
    }
}
