// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Neobeat.Controls

/// The rows of a table; arrow keys, Page Up and Down, Home and End move through them.
ListView {
    id: root

    /// What the rows are, for screen readers.
    required property string name

    readonly property int _page: Math.max(1, Math.floor(root.height / Theme.lineHeight) - 1)

    function _goTo(row: int): void {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, row));
    }

    onCountChanged: {
        if (root.currentIndex < 0 && root.count > 0)
            root.currentIndex = 0;
    }
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 0 // With rows created ahead, Qt warns when a shorter table arrives meanwhile.
    Accessible.role: Accessible.List
    Accessible.name: root.name
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageUp:
            root._goTo(root.currentIndex - root._page);
            break;
        case Qt.Key_PageDown:
            root._goTo(root.currentIndex + root._page);
            break;
        case Qt.Key_Home:
            root._goTo(0);
            break;
        case Qt.Key_End:
            root._goTo(root.count - 1);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    T.ScrollBar.vertical: VerticalBar {}
}
