// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The menu of what can be deleted, and the confirmation before it is.
Item {
    id: root

    required property HistoryView history

    /// Requests the imports, to undo one.
    signal importsWanted

    function openAt(button: Item): void {
        menu.parent = button;
        menu.x = button.width - menu.width;
        menu.y = button.height + Theme.spacing1;
        menu.open();
    }

    function _ask(dialog: ConfirmDialog): void {
        menu.close();
        dialog.open();
    }

    Popover {
        id: menu

        name: qsTr("What shall be deleted?")
        contentItem: Column {
            spacing: Theme.spacing2

            BodyText {
                width: menu.availableWidth
                text: qsTr("What shall be deleted?")
            }
            OutlineButton {
                width: menu.availableWidth
                focus: true
                text: qsTr("The last hour…")
                onClicked: root._ask(lastHour)
            }
            OutlineButton {
                width: menu.availableWidth
                text: qsTr("What is on show…")
                onClicked: root._ask(onShow)
            }
            OutlineButton {
                width: menu.availableWidth
                text: qsTr("An import…")
                onClicked: {
                    menu.close();
                    root.importsWanted();
                }
            }
            OutlineButton {
                width: menu.availableWidth
                text: qsTr("Everything…")
                onClicked: root._ask(everything)
            }
        }
    }
    ConfirmDialog {
        id: lastHour

        title: qsTr("Delete the last hour?")
        text: qsTr("Everything that was kept in the last 60 minutes is overwritten. This cannot be undone.")
        confirmText: qsTr("Delete")
        onAccepted: root.history.eraser.eraseLastHour()
    }
    ConfirmDialog {
        id: onShow

        property real from: 0
        property real to: 0

        title: qsTr("Delete %1?").arg(root.history.chart.title)
        text: qsTr("Everything that was kept in this range is overwritten, with the activities that lie wholly in it. "
            + "This cannot be undone.")
        confirmText: qsTr("Delete")
        // The visible range may move on while the dialog is open.
        onAboutToShow: {
            onShow.from = root.history.chart.rangeStart;
            onShow.to = root.history.chart.rangeEnd;
        }
        onAccepted: root.history.eraser.eraseRange(onShow.from, onShow.to)
    }
    ConfirmDialog {
        id: everything

        title: qsTr("Delete the whole history?")
        text: qsTr("Every heart rate, activity and note that was ever kept is overwritten. This cannot be undone. Export "
            + "it first if you may want it back.")
        confirmText: qsTr("Delete everything")
        onAccepted: root.history.eraser.eraseEverything()
    }
}
