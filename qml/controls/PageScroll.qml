// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A column for reading, in the middle of the page, that scrolls when the window is low.
Flickable {
    id: root

    default property alias content: column.data
    /// How wide the column may become.
    property int columnWidth: Theme.readingWidth

    contentWidth: root.width
    contentHeight: column.implicitHeight + 2 * Theme.spacing6
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    Column {
        id: column

        x: Math.round((root.width - width) / 2)
        y: Theme.spacing6
        width: Math.min(root.columnWidth, root.width - 2 * Theme.spacing6)
        spacing: Theme.spacing4
    }
}
