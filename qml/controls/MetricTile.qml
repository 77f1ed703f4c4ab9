// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A small label over a number: min 58.
Column {
    id: root

    required property string label
    // Not named value: Qt Quick would announce each of its changes.
    /// Or -1 for none.
    required property int bpm
    /// What the number means, for screen readers; may be empty.
    property string explanation: ""
    /// Takes up less space.
    property bool compact: false

    /// Read by assistive programs on request; not announced, because it may change with each reading.
    readonly property string liveDescription: (root.bpm < 0 ? qsTr("no reading") : qsTr("%1 bpm").arg(root.bpm))
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

            text: root.bpm < 0 ? "–" : root.bpm
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
        }
        Text {
            anchors.baseline: number.baseline
            visible: !root.compact && root.bpm >= 0
            text: qsTr("bpm")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
}
