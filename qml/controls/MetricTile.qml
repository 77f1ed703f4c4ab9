// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A small label over a number: min 58.
Column {
    id: root

    required property string label
    /// Or -1 for none.
    required property int value
    /// What the number means, for screen readers; may be empty.
    property string explanation: ""
    /// Takes up less space.
    property bool compact: false

    /// Read by assistive programs on request; not announced, because it may change with each reading.
    readonly property string liveDescription: (root.value < 0 ? qsTr("no reading") : qsTr("%1 bpm").arg(root.value))
        + (root.explanation === "" ? "" : ". " + root.explanation)

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label

    Text {
        width: Math.max(root.compact ? Theme.metricWidthSmall : Theme.metricWidth, implicitWidth)
        text: root.label
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Row {
        spacing: Theme.spacing1

        Text {
            id: number

            text: root.value < 0 ? "–" : root.value
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
        }
        Text {
            anchors.baseline: number.baseline
            visible: !root.compact && root.value >= 0
            text: qsTr("bpm")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
}
