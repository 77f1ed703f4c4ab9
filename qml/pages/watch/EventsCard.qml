// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What the watch has reported, and what is to happen then.
Card {
    id: root

    required property EventsModel events
    required property EventCommandsModel commands

    property bool _showsCommands: false

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: 0

        HeadingText {
            text: qsTr("Events")
        }
        MutedText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            visible: root.events.count === 0
            text: qsTr("Whatever the watch reports is listed here, such as its button or falling asleep.")
        }
        Column {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            spacing: Theme.spacing1

            Repeater {
                model: root.events

                FactRow {
                    id: row

                    required property string time
                    required property string what

                    width: parent?.width ?? 0
                    label: row.time
                    text: row.what
                }
            }
        }
        TextButton {
            Layout.leftMargin: -Theme.spacing3
            visible: root.events.count > 0
            text: qsTr("Remove all events")
            onClicked: root.events.clear()
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Show events on the desktop")
            explanation: qsTr("Each as a notification.")
            checked: root.events.showsEvents
            onToggled: root.events.showsEvents = checked
        }
        TextButton {
            Layout.leftMargin: -Theme.spacing3
            text: root._showsCommands ? qsTr("Hide commands") : qsTr("Run a command at an event")
            onClicked: root._showsCommands = !root._showsCommands
        }
        MutedText {
            Layout.fillWidth: true
            visible: root._showsCommands
            text: qsTr("A program and its arguments, those with blanks in quotation marks; no shell reads them. After 30 seconds it is ended.")
        }
        Column {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing3
            visible: root._showsCommands
            spacing: Theme.spacing3

            Repeater {
                model: root._showsCommands ? root.commands : null

                EventCommandRow {
                    id: command

                    width: parent?.width ?? 0
                    onEntered: line => root.commands.enter(command.index, line)
                    onTrialWanted: root.commands.tryCommand(command.index)
                }
            }
        }
    }
}
