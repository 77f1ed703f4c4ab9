// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// Says a text through a screen reader whenever it changes, without moving the keyboard focus; shows nothing.
Item {
    id: root

    /// One short sentence; nothing is said when it becomes empty, nor while the window is not the active one.
    required property string text
    /// Said after it; no reason to say it again.
    property string details: ""

    // Screen readers read a notification when it appears; of other objects they read changes only in the focused one.
    onTextChanged: {
        notification.visible = false;
        if (root.text === "" || !root.visible || !root.Window.active)
            return;
        notification.said = root.text;
        notification.visible = true;
    }

    // Directly in the window, because with a notification screen readers read everything that it is in.
    Item {
        id: notification

        // Kept, because a screen reader may ask for it only after it has changed.
        property string said: ""

        parent: root.Window.contentItem
        visible: false
        Accessible.role: Accessible.Notification
        Accessible.name: notification.said
        Accessible.description: root.details
    }
}
