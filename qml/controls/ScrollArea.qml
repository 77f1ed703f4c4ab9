// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Scrolls content that is too high, shows a bar only then, and follows the keyboard focus.
Flickable {
    id: root

    readonly property bool _overflows: root.contentHeight > root.height
    readonly property Item _focused: root.Window.activeFocusItem

    function _reveal(item: Item): void {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor !== root.contentItem)
                continue;
            const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.spacing4;
            const bottom = top + item.height + 2 * Theme.spacing4;
            if (item.height < root.height)
                root.contentY = Math.max(0, Math.min(top, Math.max(root.contentY, bottom - root.height)));
        }
    }

    contentWidth: root.width
    boundsBehavior: Flickable.StopAtBounds
    clip: root._overflows
    on_FocusedChanged: {
        if (root._overflows && root._focused)
            root._reveal(root._focused);
    }

    T.ScrollBar.vertical: VerticalBar {
        policy: root._overflows ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    }
}
