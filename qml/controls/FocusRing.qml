// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The ring around the control with keyboard focus.
Rectangle {
    id: root

    /// Whether the ring shows.
    required property bool shown

    anchors.fill: parent
    anchors.margins: -(Theme.focusWidth + 1)
    visible: root.shown
    color: "transparent"
    radius: Theme.radius + Theme.focusWidth + 1
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
