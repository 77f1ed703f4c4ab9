// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The visible range; fills the page where there is room, and scrolls where there is not.
ScrollArea {
    id: root

    required property HistoryView history
    /// Everything in one column.
    required property bool stacked
    required property int margin

    signal settingsWanted
    signal exportWanted
    signal importWanted
    signal eraseWanted(button: Item)
    signal activityExportWanted(id: int, name: string)

    contentHeight: body.height + 2 * root.margin

    HistoryBody {
        id: body

        x: root.margin
        y: root.margin
        width: root.width - 2 * root.margin
        height: root.stacked ? implicitHeight : root.height - 2 * root.margin
        focus: true
        history: root.history
        stacked: root.stacked
        onSettingsWanted: root.settingsWanted()
        onExportWanted: root.exportWanted()
        onImportWanted: root.importWanted()
        onEraseWanted: button => root.eraseWanted(button)
        onActivityExportWanted: (id, name) => root.activityExportWanted(id, name)
    }
}
