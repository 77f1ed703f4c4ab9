// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// State in one word with a dot; a click shows more.
T.Button {
    id: root

    enum Tone {
        Good,
        Busy,
        Idle,
        Bad
    }

    property int tone: StatusPill.Idle
    readonly property color _dot: root.tone === StatusPill.Good ? Theme.success : root.tone === StatusPill.Busy
        ? Theme.warning : root.tone === StatusPill.Bad ? Theme.error : Theme.textMuted

    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spacing3
    rightPadding: Theme.spacing3
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.fontBody
    hoverEnabled: true
    Accessible.role: Accessible.Button
    // Not "Connection": Orca leaves out a description that resembles the name, such as "Connected".
    Accessible.name: qsTr("State of the connection")
    Accessible.description: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.spacing2

        Rectangle {
            implicitWidth: Theme.dotSize
            implicitHeight: Theme.dotSize
            radius: Theme.dotSize / 2
            color: root.tone === StatusPill.Idle ? "transparent" : root._dot
            border.width: root.tone === StatusPill.Idle ? 1.5 : 0
            border.color: root._dot
        }
        Text {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.text
            font: root.font
            color: Theme.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.fontLeast
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceAlt : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
