// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Common base of all buttons with a label: size, focus ring, Enter as well as Space.
T.Button {
    id: root

    /// Why it cannot be pressed; the description for screen readers while it is disabled.
    property string disabledReason: ""
    property color ink: Theme.text
    property color fill: "transparent"
    property color fillHover: Theme.surfaceAlt
    property color fillPressed: Theme.surfacePressed
    property color edge: "transparent"

    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spacing4
    rightPadding: Theme.spacing4
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.fontBody
    font.weight: Font.DemiBold
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Text {
        text: root.text
        font: root.font
        color: root.enabled ? root.ink : Theme.textMuted
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.fontLeast
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? (root.fill.a > 0 ? Theme.surfaceAlt : "transparent")
            : root.down ? root.fillPressed : root.hovered ? root.fillHover : root.fill
        border.width: root.edge.a > 0 ? Theme.hairline : 0
        border.color: root.enabled ? root.edge : Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
