// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A battery with five bars, as on the watch; a bolt when charging, an empty outline when unknown.
Item {
    id: root

    /// Per cent, or -1 when unknown.
    required property int level
    property bool charging: false
    readonly property int bars: root.level < 0 ? 0 : Math.min(5, Math.ceil(root.level / 20))
    readonly property bool low: root.level >= 0 && root.level <= 15 && !root.charging

    readonly property color _ink: root.level < 0 ? Theme.textMuted : root.low ? Theme.warning : Theme.text

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: shell.width + 4 + (bolt.visible ? bolt.width : 0)
    implicitHeight: Theme.smallIconSize

    Rectangle {
        id: shell

        y: Math.round((root.height - height) / 2)
        width: 36
        height: 18
        radius: 3
        color: "transparent"
        border.width: 2
        border.color: root._ink

        Row {
            x: 4
            y: 4
            spacing: 2

            Repeater {
                model: 5

                Rectangle {
                    required property int index

                    width: 4
                    height: 10
                    color: root._ink
                    opacity: index < root.bars ? 1 : 0.18
                }
            }
        }
    }
    Rectangle {
        anchors.left: shell.right
        anchors.leftMargin: 1
        anchors.verticalCenter: shell.verticalCenter
        width: 2
        height: 6
        color: root._ink
    }
    Icon {
        id: bolt

        anchors.left: shell.right
        anchors.leftMargin: 4
        anchors.verticalCenter: shell.verticalCenter
        visible: root.charging
        path: Icons.bolt
        filled: true
        size: 14
        colour: Theme.success
    }
}
