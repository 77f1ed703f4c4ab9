// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// The watches found, to select one from; arrow keys move the selection.
FocusScope {
    id: root

    required property WatchListModel watches
    /// Row of the selected watch, or -1.
    required property int selectedRow

    /// The user selected that row.
    signal rowChosen(row: int)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    FocusRing {
        shown: view.activeFocus && view.count > 0 && root.selectedRow < 0
    }
    ListView {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.spacing1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        model: root.watches
        currentIndex: root.selectedRow
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Watches found")
        Keys.onUpPressed: root.rowChosen(Math.max(0, root.selectedRow - 1))
        Keys.onDownPressed: root.rowChosen(Math.min(view.count - 1, root.selectedRow + 1))
        Keys.onSpacePressed: {
            if (root.selectedRow < 0 && view.count > 0)
                root.rowChosen(0);
        }
        T.ScrollBar.vertical: VerticalBar {}

        delegate: WatchDelegate {
            width: view.width
            chosen: index === root.selectedRow
            listHasFocus: view.activeFocus
            onClicked: root.rowChosen(index)
        }
    }
}
