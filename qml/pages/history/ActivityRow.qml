// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Neobeat.Controls

/// One activity: its name, time and duration, and its actions when it is selected.
// An item delegate, because a control restores its default role as soon as a screen reader is active.
ItemDelegate {
    id: root

    required property int index
    required property int activityId
    required property string name
    required property string note
    required property bool running
    required property real start
    required property real end
    required property string startText
    required property string durationText
    required property string averageText
    /// This row has keyboard focus.
    required property bool current
    required property bool chosen

    signal editWanted
    signal exportWanted
    signal removeWanted

    readonly property string _facts: (root.running ? qsTr("runs since %1").arg(root.startText) : root.startText)
        + (root.averageText === "" ? "" : " · " + root.averageText)

    padding: Theme.spacing2
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.durationText + ", " + root._facts + (root.note === "" ? "" : ". " + root.note)
    Accessible.selectable: true
    Accessible.selected: root.chosen

    contentItem: Column {
        spacing: Theme.spacing1

        RowLayout {
            width: root.availableWidth
            spacing: Theme.spacing2

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            BodyText {
                text: root.durationText
                Accessible.ignored: true
            }
        }
        MutedText {
            width: root.availableWidth
            text: root._facts
            Accessible.ignored: true
        }
        MutedText {
            width: root.availableWidth
            visible: root.chosen && text !== ""
            text: root.note
            color: Theme.text
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Row {
            x: -Theme.spacing2
            visible: root.chosen

            TextButton {
                leftPadding: Theme.spacing2
                rightPadding: Theme.spacing2
                text: qsTr("Edit…")
                onClicked: root.editWanted()
            }
            TextButton {
                leftPadding: Theme.spacing2
                rightPadding: Theme.spacing2
                text: qsTr("Export…")
                visible: !root.running
                onClicked: root.exportWanted()
            }
            TextButton {
                leftPadding: Theme.spacing2
                rightPadding: Theme.spacing2
                text: qsTr("Remove…")
                visible: !root.running
                onClicked: root.removeWanted()
            }
        }
    }
    background: Rectangle {
        radius: Theme.fieldRadius
        color: root.chosen || root.hovered ? Theme.surfaceAlt : "transparent"
        border.width: root.current ? Theme.focusWidth : 0
        border.color: Theme.accent
    }
}
