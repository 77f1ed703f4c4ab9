// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The status line: watch, connection and battery.
Item {
    id: root

    required property ConnectionModel connection
    property bool narrow: false

    /// Requests the wizard.
    signal addWatchWanted

    readonly property real _room: root.width - right.width - Theme.spacing4

    implicitHeight: Theme.statusLineHeight

    HeadingText {
        id: name

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root._room * (pill.visible ? 0.55 : 1))
        text: root.connection.hasWatch ? root.connection.watchName : qsTr("Neobeat")
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    StatusPill {
        id: pill

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: name.right
        anchors.leftMargin: Theme.spacing4
        width: Math.min(implicitWidth, root._room - name.width - Theme.spacing4)
        visible: root.connection.hasWatch
        text: root.connection.stateText
        tone: root.connection.ready ? StatusPill.Good : root.connection.busy ? StatusPill.Busy
            : root.connection.error.present ? StatusPill.Bad : StatusPill.Idle
        onClicked: {
            if (popover.status === Loader.Null)
                popover.setSource("StatePopover.qml", {
                    connection: root.connection
                });
            (popover.item as StatePopover)?.open();
        }

        Loader {
            id: popover

            y: pill.height + Theme.spacing1
        }
    }
    Row {
        id: right

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spacing4

        TextButton {
            visible: root.connection.simulated && !root.narrow
            text: qsTr("Add watch")
            onClicked: root.addWatchWanted()
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spacing2
            visible: root.connection.hasWatch
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Battery level")
            Accessible.description: root.connection.batteryText

            HeadingText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.connection.batteryLevel < 0 ? "–" : root.connection.batteryText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            BatteryGlyph {
                anchors.verticalCenter: parent.verticalCenter
                level: root.connection.batteryLevel
                charging: root.connection.charging
            }
        }
    }
}
