// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The file of an export, or the file or folder of an import: typed, or selected.
FocusScope {
    id: root

    required property FileTask task
    /// Title of the dialog that selects the file.
    required property string browseTitle
    /// The file is to be written; otherwise it must exist.
    property bool saving: false
    /// Title of the dialog that selects a folder in place of a file; empty where that must not be.
    property string browseFolderTitle: ""
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
            label: root.browseFolderTitle === "" ? qsTr("File") : qsTr("File or folder")
            text: root.task.file
            remark: root.task.remark
            isBad: root.task.file !== "" && !root.task.ready
            onEdited: text => root.task.file = text
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing2

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
            OutlineButton {
                visible: root.browseFolderTitle !== ""
                text: qsTr("Choose a folder…")
                onClicked: chooser.setSource("FolderChooser.qml", {
                    task: root.task,
                    title: root.browseFolderTitle
                })
            }
        }
    }
    Loader {
        id: chooser
    }
}
