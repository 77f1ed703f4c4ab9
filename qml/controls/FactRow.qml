// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// One fact: a label at the left, its value at the right.
Item {
    id: root

    required property string label
    /// Shown as "unknown" when empty.
    required property string text
    readonly property string shown: root.text === "" ? qsTr("unknown") : root.text

    implicitWidth: word.implicitWidth + Theme.spacing4 + fact.implicitWidth
    implicitHeight: Math.max(word.height, fact.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label
    Accessible.description: root.shown

    BodyText {
        id: word

        width: Math.min(implicitWidth, Math.round(root.width * 0.6))
        text: root.label
        color: Theme.textMuted
        Accessible.ignored: true
    }
    BodyText {
        id: fact

        x: word.width + Theme.spacing4
        width: Math.max(0, root.width - x)
        text: root.shown
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}
