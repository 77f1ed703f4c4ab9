// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The list of imports, to choose one.
FocusScope {
    id: root

    required property ImportUndoModel undoer

    /// This row is chosen; null for none.
    signal rowChosen(row: ImportRow)

    readonly property ImportListModel _imports: root.undoer.imports

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing3

        BodyText {
            width: parent.width
            visible: !root.undoer.failure.present && !root._imports.error.present // the failure needs the room
            text: !root._imports.known ? qsTr("Looking into the history…")
                : root._imports.count === 0 ? qsTr("Nothing that was imported is in the history.")
                : qsTr("What an import added can be taken out again.")
        }
        FailureText {
            width: parent.width
            visible: root._imports.error.present && !root.undoer.failure.present
            title: root._imports.error.title
            cause: root._imports.error.cause
            advice: root._imports.error.advice
            code: root._imports.error.code
            detail: root._imports.error.detail
        }
        RowList {
            id: list

            width: parent.width
            height: Math.min(list.contentHeight, root._room)
            visible: list.count > 0
            focus: true
            name: qsTr("Imports")
            reuseItems: false
            model: root._imports
            onCurrentItemChanged: {
                const row = list.currentItem as ImportRow;
                root.undoer.chosen = row?.importId ?? 0;
                root.rowChosen(row);
            }

            delegate: ImportRow {
                width: list.width
                current: list.activeFocus && index === list.currentIndex
                chosen: index === list.currentIndex
                onClicked: list.currentIndex = index
            }
        }
    }

    /// What a low window leaves for the list.
    readonly property real _room: Math.max(Theme.rowHeight,
        Math.min(Theme.listHeight, (root.Window.height ?? 0) - 5 * Theme.rowHeight))
}
