// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Neobeat.Models

/// The dialog that looks for the file of an export or an import, open from the start.
// In a file of its own, so that its module is loaded when somebody looks for a file, and not with the window.
Item {
    id: root

    required property FileTask task
    /// Title of the dialog.
    required property string title
    /// The file shall be written; else it is there.
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
