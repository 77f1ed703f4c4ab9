// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A tool tip that appears when the pointer rests on its parent.
ToolTip {
    id: root

    /// The pointer is over the parent.
    required property bool shown

    visible: root.shown && root.text !== ""
    delay: Theme.hintDelay
    padding: Theme.spacing2
    font.pixelSize: Theme.fontSmall

    contentItem: Text {
        text: root.text
        color: Theme.text
        font: root.font
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.fieldRadius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }
}
