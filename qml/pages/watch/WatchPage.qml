// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The watch: battery, its information, the connection, and how to remove it.
FocusScope {
    id: root

    required property ConnectionModel connection
    required property BatteryOutlook battery
    required property WizardModel wizard
    required property SourceListModel sources
    required property FindModel finder
    required property ForwardingModel forwarding
    required property EventsModel events
    required property EventCommandsModel commands

    /// Requests the wizard.
    signal addWatchWanted
    /// Requests the alarms and settings of the watch.
    signal settingsWanted

    NoWatchView {
        anchors.fill: parent
        anchors.margins: Theme.spacing6
        visible: !root.connection.hasWatch
        focus: visible
        connection: root.connection
        wizard: root.wizard
        onAddWatchWanted: root.addWatchWanted()
    }
    PageScroll {
        anchors.fill: parent
        visible: root.connection.hasWatch

        RowLayout {
            width: parent?.width
            spacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: root.connection.watchName
            }
            OutlineButton {
                visible: root.connection.ready && root.connection.takesCommands
                text: root.finder.finding ? qsTr("Stop finding") : qsTr("Find watch")
                onClicked: root.finder.finding ? root.finder.stopFinding() : root.finder.findWatch()
            }
            OutlineButton {
                focus: true
                visible: root.connection.wanted
                text: root.connection.ready ? qsTr("Disconnect") : qsTr("Stop trying")
                onClicked: root.connection.disconnectFromWatch()
            }
            PrimaryButton {
                visible: root.connection.canTryNow || !root.connection.wanted
                text: root.connection.canTryNow ? qsTr("Try now") : qsTr("Reconnect")
                onClicked: root.connection.connectToWatch()
            }
        }
        Announcement {
            text: root.finder.finding ? qsTr("The watch beeps for a minute.") : ""
        }
        NoticeBar {
            width: parent?.width
            visible: root.finder.error.present
            title: root.finder.error.title
            text: root.finder.error.cause + " " + root.finder.error.advice
        }
        NoticeBar {
            width: parent?.width
            visible: root.finder.computerRings
            isError: false
            title: qsTr("Here is the computer")
            text: qsTr("The watch looks for it.")
            actionText: qsTr("Found")
            onTriggered: root.finder.dismissComputer()
        }
        Card {
            width: parent?.width

            contentItem: ColumnLayout {
                spacing: Theme.spacing2

                HeadingText {
                    text: qsTr("Battery")
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Battery level")
                    text: root.connection.batteryText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: root.connection.tellsCharging
                    label: qsTr("Charging")
                    text: root.connection.batteryLevel < 0 ? "" : root.connection.charging ? qsTr("yes") : qsTr("no")
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: root.connection.tellsCharging
                    label: qsTr("Last charge")
                    text: root.connection.lastChargeText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: text !== ""
                    label: qsTr("Last off, perhaps")
                    text: root.connection.lastOffText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: root.battery.daysLeftText !== ""
                    label: qsTr("Will last")
                    text: root.battery.daysLeftText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: root.battery.streamingText !== ""
                    label: qsTr("Measuring heart rate uses")
                    text: root.battery.streamingText
                }
            }
        }
        Card {
            width: parent?.width

            contentItem: ColumnLayout {
                spacing: Theme.spacing2

                HeadingText {
                    text: qsTr("About this watch")
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Connection")
                    text: root.connection.stateText
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: root.connection.keyStoreText !== ""
                    text: root.connection.keyStoreText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: !root.connection.simulated
                    label: qsTr("Address ends in")
                    text: root.connection.addressTail
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: text !== ""
                    label: qsTr("Model")
                    text: root.connection.modelText
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Firmware")
                    text: root.connection.firmwareVersion
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Hardware")
                    text: root.connection.hardwareRevision
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Serial number")
                    text: root.connection.serialNumber
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: root.connection.tellsCharging
                    label: qsTr("Product number")
                    text: root.connection.productText
                }
            }
        }
        OutlineButton {
            visible: root.connection.takesCommands
            text: qsTr("Alarms and settings")
            onClicked: root.settingsWanted()
        }
        ForwardingCard {
            width: parent?.width
            visible: root.connection.takesCommands
            forwarding: root.forwarding
        }
        EventsCard {
            width: parent?.width
            visible: root.connection.takesCommands
            events: root.events
            commands: root.commands
        }
        SourcesCard {
            width: parent?.width
            visible: root.sources.count > 0
            sources: root.sources
            onAddWatchWanted: root.addWatchWanted()
        }
        ForgetRow {
            width: parent?.width
            connection: root.connection
            onAddWatchWanted: root.addWatchWanted()
        }
    }
}
