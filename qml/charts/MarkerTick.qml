// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Neobeat.Controls

/// A marker of an activity: a short tick at the bottom of the plot; its text appears when the pointer is near.
Item {
    id: root

    /// Its position in the plot.
    required property real at
    required property string text
    /// Pointer position in the plot, or -1.
    required property real position
    readonly property bool _near: root.position >= 0 && Math.abs(root.position - root.at) <= Theme.spacing2

    anchors.fill: parent
    visible: root.at >= 0 && root.at <= root.width
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Marker %1").arg(root.text)

    Rectangle {
        x: Math.round(root.at)
        anchors.bottom: parent.bottom
        width: Theme.lineWidth
        height: root._near ? parent.height : Theme.spacing4
        color: Theme.accent
    }
    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.at + Theme.spacing1))
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spacing4
        visible: root._near && root.text !== ""
        width: label.implicitWidth + 2 * Theme.spacing2
        height: label.implicitHeight + 2 * Theme.spacing1
        radius: Theme.fieldRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.accent

        Text {
            id: label

            anchors.centerIn: parent
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
        }
    }
}
