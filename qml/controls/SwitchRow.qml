// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A setting that is on or off: its name, a one-line description, the switch at the right.
Switch {
    id: root

    /// The effect when it is on.
    property string explanation: ""

    function _flip(): void {
        root.toggle();
        root.toggled();
    }

    implicitHeight: Math.max(Theme.rowHeight, contentItem.implicitHeight + 2 * Theme.spacing2)
    padding: 0
    spacing: 0
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.explanation
    Keys.onReturnPressed: root._flip()
    Keys.onEnterPressed: root._flip()

    contentItem: Item {
        implicitHeight: children[0].implicitHeight

        Column {
            anchors.left: parent?.left
            anchors.verticalCenter: parent.verticalCenter
            width: (parent?.width ?? 0) - Theme.switchWidth - Theme.spacing4

            BodyText {
                width: parent?.width
                text: root.text
                Accessible.ignored: true
            }
            MutedText {
                width: parent?.width
                visible: root.explanation !== ""
                text: root.explanation
                Accessible.ignored: true
            }
        }
    }
    indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        y: Math.round((root.height - height) / 2)
        width: Theme.switchWidth
        height: 22
        radius: height / 2
        color: root.checked ? Theme.accent : "transparent"
        border.width: root.checked ? 0 : 1.5
        border.color: Theme.outlineStrong

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 4 : 4
            y: 4
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.accentInk : Theme.outlineStrong

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motion
                    easing.type: Easing.OutQuad
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
    background: null
}
