// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// A figure under its name; a tool tip says what it means, or why it is missing.
Column {
    id: root

    required property string name
    // Not named value: Qt Quick would announce each of its changes.
    required property string number
    required property string meaning
    required property bool shown

    /// Read by assistive programs on request.
    readonly property string liveDescription: root.number === "–" ? root.meaning : root.number + ". " + root.meaning

    visible: root.shown
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name

    Text {
        width: Math.max(Theme.metricWidth, implicitWidth)
        text: root.name
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        textFormat: Text.PlainText
    }
    Text {
        text: root.number
        color: Theme.text
        font.pixelSize: Theme.fontTitle
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
    }
    HoverHandler {
        id: pointer
    }
    HintTip {
        width: Theme.popoverWidth
        text: root.meaning
        shown: pointer.hovered
    }
}
