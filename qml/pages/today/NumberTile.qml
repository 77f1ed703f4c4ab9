// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// A label over a number, with a remark below it and, if wanted, a bar.
Column {
    id: root

    required property string label
    // Not named value: Qt Quick would announce each of its changes.
    required property string number
    property string remark: ""
    /// The filled share of the bar, 0 to 1; no bar when below 0.
    property real share: -1

    /// Read by assistive programs on request; grows while the watch is connected.
    readonly property string liveDescription: root.number + (root.remark === "" ? "" : ", " + root.remark)

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label

    Text {
        text: root.label
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Text {
        text: root.number
        color: Theme.text
        font.pixelSize: Theme.fontTitle
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
    }
    MutedText {
        // Kept where it is empty, so that nothing moves when the watch connects.
        text: root.remark === "" ? " " : root.remark
        bottomPadding: root.share >= 0 ? Theme.spacing1 : 0
        Accessible.ignored: true
    }
    Rectangle {
        width: Math.max(Theme.metricWidth, parent.width)
        height: Theme.barHeight
        visible: root.share >= 0
        radius: height / 2
        color: Theme.surfaceAlt

        Rectangle {
            anchors.left: parent.left
            width: root.share > 0 ? Math.max(parent.radius * 2, root.share * parent.width) : 0
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
}
