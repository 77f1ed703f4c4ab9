// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// The value of the line at the pointer: a dot on the line and a small label with time and value.
Item {
    id: root

    /// Pointer position in the plot.
    required property real position
    /// Vertical position of the value in the plot.
    required property real level
    /// Time and value; empty where there is none.
    required property string words

    visible: root.words !== ""

    Rectangle {
        x: Math.round(root.position)
        width: Theme.hairline
        height: root.height
        color: Theme.outlineStrong
    }
    Rectangle {
        x: root.position - width / 2
        y: root.level - height / 2
        width: Theme.dotSize
        height: Theme.dotSize
        radius: width / 2
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.pulse
    }
    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.position + Theme.spacing2 + width > root.width
            ? root.position - Theme.spacing2 - width : root.position + Theme.spacing2))
        y: Math.max(0, Math.min(root.height - height, root.level - height - Theme.spacing2))
        width: label.implicitWidth + 2 * Theme.spacing2
        height: label.implicitHeight + 2 * Theme.spacing1
        radius: Theme.fieldRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outlineStrong

        Text {
            id: label

            anchors.centerIn: parent
            text: root.words
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
        }
    }
}
