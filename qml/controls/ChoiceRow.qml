// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few choices side by side, one of them selected; arrow keys move between them.
// Radio buttons, because a control restores its default role as soon as a screen reader is active.
Rectangle {
    id: root

    required property list<string> options
    /// Index of the selected one.
    required property int current
    /// What the choice is about, for screen readers.
    property string name: ""

    /// The user selected that one.
    signal chosen(index: int)

    /// Width at which no label is elided.
    readonly property real _natural: root._widthOf(choices.count)
    /// From one to the next at its right.
    readonly property int _toTheRight: root.LayoutMirroring.enabled ? -1 : 1
    readonly property real _room: root.width - 2 * Theme.hairline

    implicitWidth: root._natural + 2 * Theme.hairline
    implicitHeight: Theme.controlHeight
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.hairline

        Repeater {
            id: choices

            model: root.options

            T.RadioButton {
                id: choice

                required property string modelData
                required property int index
                readonly property bool taken: choice.index === root.current

                implicitWidth: Math.ceil(implicitContentWidth) + 2 * Theme.spacing3
                width: root._natural > root._room ? implicitWidth * root._room / root._natural : implicitWidth
                height: root.height
                padding: 0
                checked: choice.taken
                text: choice.modelData
                font.pixelSize: Theme.fontBody
                font.weight: choice.taken ? Font.DemiBold : Font.Normal
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.text
                onClicked: root.chosen(choice.index)
                Keys.onReturnPressed: choice.clicked()
                Keys.onEnterPressed: choice.clicked()
                Keys.onLeftPressed: root._move(choice.index - root._toTheRight)
                Keys.onRightPressed: root._move(choice.index + root._toTheRight)

                HintTip {
                    text: (choice.contentItem as Text)?.truncated ? choice.text : ""
                    shown: choice.hovered
                }

                indicator: null
                contentItem: Text {
                    text: choice.text
                    font: choice.font
                    color: choice.taken ? Theme.accentInk : Theme.text
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.fontLeast
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.spacing1 - Theme.hairline
                    radius: Theme.fieldRadius
                    color: choice.taken ? Theme.accent : choice.hovered ? Theme.surfaceAlt : "transparent"

                    FocusRing {
                        shown: choice.visualFocus
                        radius: Theme.fieldRadius + Theme.focusWidth
                    }
                }
            }
        }
    }

    function _widthOf(count: int): real {
        let width = 0;
        for (let index = 0; index < count; ++index) {
            const choice = choices.itemAt(index) as T.RadioButton;
            width += choice ? choice.implicitWidth : 0;
        }
        return width;
    }

    function _move(index: int): void {
        const target = choices.itemAt(index) as T.RadioButton;
        if (!target)
            return;
        root.chosen(index);
        target.forceActiveFocus(Qt.TabFocusReason);
    }
}
