// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Neobeat.Models

/// The dialog that selects the folder of an import, open from the start.
// In a separate file, for the same reason as FileChooser.qml.
Item {
    id: root

    required property FileTask task
    /// Title of the dialog.
    required property string title

    Component.onCompleted: {
        chooser.currentFolder = root.task.folder;
        chooser.open();
    }

    FolderDialog {
        id: chooser

        parentWindow: root.Window.window
        title: root.title
        acceptLabel: qsTr("Choose")
        onAccepted: root.task.fileUrl = chooser.selectedFolder
    }
}
