// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// The dialog that selects the file of a profile, open from the start.
Item {
    id: root

    /// Title of the dialog.
    required property string title
    /// The file is to be written; otherwise it must exist.
    required property bool saving

    /// The user selected that file.
    signal chosen(file: url)
    /// The dialog is gone.
    signal closed

    Component.onCompleted: chooser.open()

    FileDialog {
        id: chooser

        parentWindow: root.Window.window
        title: root.title
        acceptLabel: qsTr("Choose")
        defaultSuffix: "json"
        fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: [qsTr("Profiles (*.json)"), qsTr("All files (*)")]
        onAccepted: {
            root.chosen(chooser.selectedFile);
            root.closed();
        }
        onRejected: root.closed()
    }
}
