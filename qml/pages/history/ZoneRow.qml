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

    BodyText {
        id: word

        text: root.name
        Accessible.ignored: true
    }
    MutedText {
        anchors.baseline: word.baseline
        x: word.width + Theme.spacing2
        text: qsTr("%1 – %2").arg(root.low).arg(root.high)
        Accessible.ignored: true
    }
    BodyText {
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

        y: word.height + Theme.spacing1
        width: parent.width - Theme.shareWidth
        height: Theme.barHeight
        radius: height / 2
        color: Theme.surfaceAlt

        Rectangle {
            width: root.share > 0 ? Math.max(parent.radius * 2, root.share * parent.width) : 0
            height: parent.height
            radius: parent.radius
            color: Theme.zone(root.index)
        }
    }
}
