// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The imports that were made; one of them can be undone.
ImportExportDialog {
    id: root

    required property ImportUndoModel undoer

    /// The row that is chosen.
    property ImportRow _row: null

    task: root.undoer
    title: qsTr("Imports")
    startText: qsTr("Undo…")
    leaveText: qsTr("Close")
    busyText: qsTr("Taking it out of the history:")
    question: confirmation
    onAboutToShow: root.undoer.imports.active = true
    onClosed: root.undoer.imports.active = false
    fields: ImportsForm {
        undoer: root.undoer
        onRowChosen: row => root._row = row
    }

    ConfirmDialog {
        id: confirmation

        property int importId: 0

        // The list may change while the dialog is open.
        onAboutToShow: {
            const row = root._row;
            confirmation.importId = row?.importId ?? 0;
            confirmation.title = qsTr("Undo the import of %1?").arg(row?.file ?? "");
            confirmation.text = qsTr("It added %1: %2. That is taken out and overwritten, as far as it is still there. "
                + "What was there before the import and what came after it stays. The file itself is not changed.")
                .arg(row?.addedText ?? "").arg(row?.rangeText ?? "");
        }
        title: ""
        text: ""
        confirmText: qsTr("Undo import")
        onAccepted: {
            root.undoer.chosen = confirmation.importId;
            root.undoer.start();
        }
    }
}
