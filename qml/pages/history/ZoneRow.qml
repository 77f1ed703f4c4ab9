// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// One zone: its name and range, its time and share, and a bar for the share.
Item {
    id: root

    required property int index
    required property string name
    required property int low
    required property int high
    required property string text
    required property real share

    /// Read by assistive programs on request; grows while the heart rate is on.
    readonly property string liveDescription: root.share > 0 ? qsTr("%1 to %2 bpm, %3, %4").arg(root.low).arg(
        root.high).arg(root.text).arg(root._percent) : qsTr("%1 to %2 bpm, no time").arg(root.low).arg(root.high)

    readonly property string _percent: root.share > 0 && root.share < 0.01 ? qsTr("< 1 %")
        : qsTr("%1 %").arg(Math.round(100 * root.share))

    implicitHeight: word.height + Theme.spacing1 + Theme.barHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name

    TextMetrics {
        id: metrics

        font: word.font
        text: root.name
    }
    BodyText {
        id: word

        anchors.left: parent.left
        width: Math.min(Math.ceil(metrics.advanceWidth) + 1,
            root.width - range.implicitWidth - time.implicitWidth - 2 * Theme.spacing2)
        text: root.name
        Accessible.ignored: true
    }
    MutedText {
        id: range

        anchors.baseline: word.baseline
        anchors.left: word.right
        anchors.leftMargin: Theme.spacing2
        text: qsTr("%1 – %2").arg(root.low).arg(root.high)
        Accessible.ignored: true
    }
    BodyText {
        id: time

        anchors.right: parent.right
        text: root.share > 0 ? root.text : "–"
        color: root.share > 0 ? Theme.text : Theme.textMuted
        Accessible.ignored: true
    }
    MutedText {
        anchors.right: parent.right
        anchors.verticalCenter: bar.verticalCenter
        visible: root.share > 0
        text: root._percent
        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        anchors.left: parent.left
        y: word.height + Theme.spacing1
        width: parent.width - Theme.shareWidth
        height: Theme.barHeight
        radius: height / 2
        color: Theme.surfaceAlt

        Rectangle {
            anchors.left: parent.left
            width: root.share > 0 ? Math.max(parent.radius * 2, root.share * parent.width) : 0
            height: parent.height
            radius: parent.radius
            color: Theme.zone(root.index)
        }
    }
}
