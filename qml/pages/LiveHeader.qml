// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The status line: which watch, is it there, how full is it.
Item {
    id: root

    required property SessionModel session
    property bool narrow: false

    /// The wizard is wanted.
    signal addWatchWanted

    readonly property real _room: right.x - Theme.spacing4

    implicitHeight: Theme.statusLineHeight

    HeadingText {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root._room * (pill.visible ? 0.55 : 1))
        text: root.session.hasWatch ? root.session.watchName : qsTr("Neobeat")
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    StatusPill {
        id: pill

        anchors.verticalCenter: parent.verticalCenter
        x: name.width + Theme.spacing4
        width: Math.min(implicitWidth, root._room - x)
        visible: root.session.hasWatch
        text: root.session.stateText
        tone: root.session.ready ? StatusPill.Good : root.session.busy ? StatusPill.Busy
            : root.session.error.present ? StatusPill.Bad : StatusPill.Idle
        onClicked: popover.open()

        StatePopover {
            id: popover

            y: pill.height + Theme.spacing1
            session: root.session
        }
    }
    Row {
        id: right

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spacing4

        TextButton {
            visible: root.session.simulated && !root.narrow
            text: qsTr("Add watch")
            onClicked: root.addWatchWanted()
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spacing2
            visible: root.session.hasWatch
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Battery level")
            Accessible.description: root.session.batteryText

            HeadingText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.session.batteryLevel < 0 ? "–" : root.session.batteryText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            BatteryGlyph {
                anchors.verticalCenter: parent.verticalCenter
                level: root.session.batteryLevel
                charging: root.session.charging
            }
        }
    }
}
