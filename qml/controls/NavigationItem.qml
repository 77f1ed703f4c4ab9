// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// An icon with its label; emphasized when it is the current page.
// A tab button, because a control restores its default role as soon as a screen reader is active.
T.TabButton {
    id: root

    required property string iconPath
    /// Whether this is the current page.
    property bool current: false

    implicitWidth: Theme.railWidth
    implicitHeight: Theme.bottomBarHeight
    padding: Theme.spacing1
    horizontalPadding: Theme.hairline
    spacing: 0
    checked: root.current
    hoverEnabled: true
    font.pixelSize: Theme.fontSmall
    font.weight: root.current ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.current
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.spacing1

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                path: root.iconPath
                colour: root.current ? Theme.accent : Theme.textMuted
            }
            Text {
                width: parent.width
                text: root.text
                font: root.font
                color: root.current ? Theme.text : Theme.textMuted
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.fontLeast
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.spacing1
        radius: Theme.radius
        color: root.current ? Theme.background : root.hovered ? Theme.surfacePressed : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: root.visualFocus
        }
    }
}
