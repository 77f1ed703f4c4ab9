// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Neobeat.Controls

/// One import: its file, when it was made, and what it added.
// An item delegate, because a control restores its default role as soon as a screen reader is active.
ItemDelegate {
    id: root

    required property int index
    required property int importId
    required property string file
    required property string importedText
    required property string addedText
    required property string rangeText
    required property bool complete
    /// This row has keyboard focus.
    required property bool current
    required property bool chosen

    readonly property string _imported: root.complete ? root.importedText
        : qsTr("%1 · not all of it").arg(root.importedText)

    padding: Theme.spacing2
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.file
    Accessible.description: root._imported + ". " + root.addedText + ". " + root.rangeText
    Accessible.selectable: true
    Accessible.selected: root.chosen

    contentItem: Column {
        spacing: Theme.spacing1

        BodyText {
            width: root.availableWidth
            text: root.file
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        BodyText {
            width: root.availableWidth
            text: root.addedText
            Accessible.ignored: true
        }
        MutedText {
            width: root.availableWidth
            text: root.rangeText
            Accessible.ignored: true
        }
        MutedText {
            width: root.availableWidth
            text: root._imported
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.fieldRadius
        color: root.chosen || root.hovered ? Theme.surfaceAlt : "transparent"
        border.width: root.current ? Theme.focusWidth : 0
        border.color: Theme.accent
    }
}
