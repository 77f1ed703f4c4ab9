// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A readable column, centred on the page, that scrolls when the window is low.
ScrollArea {
    id: root

    default property alias content: column.data
    /// Maximum width of the column; in a wide window half of that.
    property int columnWidth: Math.max(Theme.readingWidth, Math.min(Theme.readingWidthLarge, root.width / 2))

    contentHeight: column.implicitHeight + 2 * Theme.spacing6

    Column {
        id: column

        x: Math.round((root.width - width) / 2)
        y: Theme.spacing6
        width: Math.min(root.columnWidth, root.width - 2 * Theme.spacing6)
        spacing: Theme.spacing4
    }
}
