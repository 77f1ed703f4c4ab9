// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Neobeat.Models

/// The dialog that selects the file of an export or an import, open from the start.
// In a separate file, so that its module is loaded when a file is selected, and not with the window.
Item {
    id: root

    required property FileTask task
    /// Title of the dialog.
    required property string title
    /// The file is to be written; otherwise it must exist.
    required property bool saving
    /// Which files are shown first, as "Words (*.end)"; empty for all.
    required property string filter

    readonly property string _all: qsTr("All files (*)")

    Component.onCompleted: {
        chooser.currentFolder = root.task.folder;
        if (root.saving)
            chooser.selectedFile = root.task.fileUrl;
        chooser.open();
    }

    FileDialog {
        id: chooser

        parentWindow: root.Window.window
        title: root.title
        acceptLabel: qsTr("Choose")
        fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: root.filter === "" ? [root._all] : [root.filter, root._all]
        onAccepted: root.task.fileUrl = chooser.selectedFile
    }
}
