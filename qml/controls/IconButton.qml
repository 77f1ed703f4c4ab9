// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A button with an icon; its label is the name for screen readers, and a tool tip.
ActionButton {
    id: root

    required property string path

    implicitWidth: Theme.controlHeight
    leftPadding: 0
    rightPadding: 0
    fill: Theme.surface
    edge: Theme.outlineStrong

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            path: root.path
            colour: root.enabled ? root.ink : Theme.textMuted
            opacity: root.enabled ? 1 : 0.5
        }
    }

    HintTip {
        text: root.text
        shown: root.hovered
    }
}
