// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Says a text through a screen reader whenever it changes, without moving the keyboard focus; shows nothing.
Item {
    id: root

    /// One short sentence; nothing is said when it becomes empty, nor while the window is not the active one.
    required property string text

    // Screen readers read a notification when it appears; of other objects they read changes only in the focused one.
    onTextChanged: {
        root.visible = false;
        root.visible = root.text !== "" && root.Window.active;
    }

    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: root.text
}
