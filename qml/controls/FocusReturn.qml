// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Returns the keyboard focus to the control that had it before the popup opened.
QtObject {
    id: root

    required property T.Popup popup

    property Item _before: null

    readonly property Connections _opening: Connections {
        function onAboutToShow(): void {
            root._before = root.popup.parent.Window.activeFocusItem;
        }

        function onClosed(): void {
            if (root._before?.visible) // the answer to a question may have replaced it
                root._before.forceActiveFocus(Qt.PopupFocusReason);
            root._before = null;
        }

        target: root.popup
    }
}
