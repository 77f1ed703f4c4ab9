// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// The watch's display: the heart rate in seven-segment digits. Its position and size never depend on what it shows.
Rectangle {
    id: root

    /// Beats per minute, or -1 for no reading.
    required property int bpm
    property bool stale: false
    /// Counts the readings; each one is shown as a beat.
    property int beats: 0
    /// The line below the digits: age, or why there is no reading.
    property string line: ""

    /// Read by assistive programs on request; only that readings start and stop is announced.
    readonly property string liveDescription: root.bpm < 0 ? qsTr("no reading") : qsTr("%1 bpm").arg(root.bpm)

    readonly property real _margin: Math.round(root.height / 10)
    readonly property real _lineHeight: Math.ceil(Theme.fontBody * 1.5)

    // A display of the watch, which has its digits and its unit in the same places in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.lcd
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Heart rate")
    Accessible.description: root.bpm < 0 ? qsTr("no reading") : qsTr("measuring")

    SegmentDisplay {
        id: figures

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root._margin
        height: root.height - 3 * root._margin - root._lineHeight
        value: root.bpm
        stale: root.stale
    }
    Column {
        anchors.left: figures.right
        anchors.leftMargin: Theme.spacing3
        anchors.bottom: figures.bottom
        spacing: Theme.spacing2

        HeartGlyph {
            beats: root.beats
            opacity: root.bpm < 0 || root.stale ? 0 : 1
        }
        Text {
            text: qsTr("bpm")
            color: Theme.lcdInk
            font.pixelSize: Theme.fontBody
            font.weight: Font.DemiBold
        }
    }
    Text {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root._margin
        text: root.line
        color: Theme.lcdInk
        font.pixelSize: Theme.fontBody
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
}
