// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Many choices, as many side by side as fit, one of them selected: one stop of the Tab key, and arrow keys move between
/// them.
Flow {
    id: root

    required property list<string> options
    /// Index of the selected one; -1 for none.
    required property int current
    /// What the choice is about, for screen readers.
    required property string name

    /// The user selected that one.
    signal chosen(index: int)

    function _move(index: int): void {
        const target = choices.itemAt(index) as T.RadioButton;
        if (!target)
            return;
        // First, because the one that has the keyboard cannot cease to be a stop of the Tab key.
        target.forceActiveFocus(Qt.TabFocusReason);
        root.chosen(index);
    }

    spacing: Theme.spacing1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        id: choices

        model: root.options

        T.RadioButton {
            id: choice

            required property string modelData
            required property int index
            readonly property bool taken: choice.index === root.current
            readonly property int _next: root.LayoutMirroring.enabled ? -1 : 1

            implicitWidth: Math.min(Math.ceil(implicitContentWidth) + 2 * Theme.spacing3, root.width)
            implicitHeight: Theme.controlHeight
            padding: 0
            autoExclusive: false
            checked: choice.taken
            text: choice.modelData
            font.pixelSize: Theme.fontBody
            font.weight: choice.taken ? Font.DemiBold : Font.Normal
            hoverEnabled: true
            focusPolicy: choice.index === Math.max(0, root.current) ? Qt.StrongFocus : Qt.ClickFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: choice.text
            onClicked: root.chosen(choice.index)
            Keys.onReturnPressed: choice.clicked()
            Keys.onEnterPressed: choice.clicked()
            Keys.onLeftPressed: root._move(choice.index - choice._next)
            Keys.onRightPressed: root._move(choice.index + choice._next)
            Keys.onUpPressed: root._move(choice.index - 1)
            Keys.onDownPressed: root._move(choice.index + 1)

            indicator: null
            contentItem: Text {
                text: choice.text
                font: choice.font
                color: choice.taken ? Theme.accentInk : Theme.text
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: Theme.fieldRadius
                color: choice.taken ? Theme.accent : choice.hovered ? Theme.surfaceAlt : Theme.surface
                border.width: Theme.hairline
                border.color: choice.taken ? Theme.accent : Theme.outline

                FocusRing {
                    shown: choice.visualFocus
                    radius: Theme.fieldRadius + Theme.focusWidth
                }
            }
        }
    }
}
