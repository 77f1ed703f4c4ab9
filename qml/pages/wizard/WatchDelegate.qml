// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Neobeat.Controls

/// One watch of the list: name, end of the address, signal; a tick when selected.
// An item delegate, because a control restores its default role as soon as a screen reader is active.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string addressTail
    required property int signalBars
    /// Whether it can be tried.
    required property bool usable
    /// About its model; may be empty.
    required property string remark
    property bool chosen: false
    property bool listHasFocus: false

    readonly property string _signal: root.signalBars < 0 ? qsTr("signal unknown")
        : qsTr("signal %1 of 4").arg(root.signalBars)

    height: Theme.rowHeight
    leftPadding: Theme.spacing3
    rightPadding: Theme.spacing3
    topPadding: 0
    bottomPadding: 0
    enabled: root.usable
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, address ends in %2").arg(root.name).arg(root.addressTail)
    Accessible.description: root.remark === "" ? root._signal : root.usable ? root._signal + ", " + root.remark : root.remark
    Accessible.selectable: true
    Accessible.selected: root.chosen

    contentItem: RowLayout {
        spacing: Theme.spacing3

        Icon {
            path: Icons.watch
            colour: root.chosen ? Theme.accent : Theme.textMuted
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                color: root.usable ? Theme.text : Theme.textMuted
                font.weight: root.chosen ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            MutedText {
                Layout.fillWidth: true
                text: root.remark === "" ? qsTr("Address ends in %1").arg(root.addressTail)
                    : qsTr("Address ends in %1 · %2").arg(root.addressTail).arg(root.remark)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        SignalGlyph {
            Layout.alignment: Qt.AlignVCenter
            bars: root.signalBars
        }
        Icon {
            opacity: root.chosen ? 1 : 0
            path: Icons.check
            colour: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.fieldRadius
        color: root.chosen || root.hovered ? Theme.surfaceAlt : "transparent"
        border.width: root.chosen && root.listHasFocus ? Theme.focusWidth : 0
        border.color: Theme.accent
    }
}
