// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One finding: an icon with its label, what was checked, its state, what to do.
RowLayout {
    id: root

    /// "good", "note", "bad" or "unknown".
    required property string verdict
    required property string verdictText
    required property string title
    required property string text
    required property string fix

    readonly property color _colour: root.verdict === "good" ? Theme.success : root.verdict === "bad" ? Theme.error
        : root.verdict === "note" ? Theme.warning : Theme.textMuted

    spacing: Theme.spacing3
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.verdictText)
    Accessible.description: (root.text + " " + root.fix).trim()

    Icon {
        Layout.alignment: Qt.AlignTop
        path: root.verdict === "good" ? Icons.check : root.verdict === "bad" ? Icons.warning
            : root.verdict === "note" ? Icons.info : Icons.help
        colour: root._colour
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spacing1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            BodyText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            BodyText {
                text: root.verdictText
                color: root._colour
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        MutedText {
            Layout.fillWidth: true
            text: root.text
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.fix !== ""
            text: root.fix
            Accessible.ignored: true
        }
    }
}
