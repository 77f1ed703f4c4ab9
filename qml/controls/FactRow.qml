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

    implicitWidth: Math.ceil(metrics.advanceWidth) + 1 + Theme.spacing4 + fact.implicitWidth
    implicitHeight: Math.max(word.height, fact.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label
    Accessible.description: root.shown

    // The implicit width of a text that wraps depends on its width, which makes a loop in some languages.
    TextMetrics {
        id: metrics

        font: word.font
        text: root.label
    }
    BodyText {
        id: word

        anchors.left: parent.left
        width: Math.min(Math.ceil(metrics.advanceWidth) + 1, Math.round(root.width * 0.6))
        text: root.label
        color: Theme.textMuted
        Accessible.ignored: true
    }
    BodyText {
        id: fact

        anchors.right: parent.right
        width: Math.max(0, root.width - word.width - Theme.spacing4)
        text: root.shown
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}
