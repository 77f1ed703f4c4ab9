// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The watch: battery, what it says about itself, the connection, and the way to forget it.
FocusScope {
    id: root

    required property SessionModel session
    required property WizardModel wizard

    /// The wizard is wanted.
    signal addWatchWanted

    NoWatchView {
        anchors.fill: parent
        anchors.margins: Theme.spacing6
        visible: !root.session.hasWatch
        focus: visible
        session: root.session
        wizard: root.wizard
        onAddWatchWanted: root.addWatchWanted()
    }
    PageScroll {
        anchors.fill: parent
        visible: root.session.hasWatch

        RowLayout {
            width: parent?.width
            spacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: root.session.watchName
            }
            OutlineButton {
                focus: true
                visible: root.session.wanted
                text: root.session.ready ? qsTr("Disconnect") : qsTr("Stop trying")
                onClicked: root.session.disconnectFromWatch()
            }
            PrimaryButton {
                visible: root.session.canTryNow || !root.session.wanted
                text: root.session.canTryNow ? qsTr("Try now") : qsTr("Reconnect")
                onClicked: root.session.connectToWatch()
            }
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
                    value: root.session.batteryText
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Charging")
                    value: root.session.batteryLevel < 0 ? "" : root.session.charging ? qsTr("yes") : qsTr("no")
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Last charge")
                    value: root.session.lastChargeText
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
                    value: root.session.stateText
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: root.session.keyStoreText !== ""
                    text: root.session.keyStoreText
                }
                FactRow {
                    Layout.fillWidth: true
                    visible: !root.session.simulated
                    label: qsTr("Address ends in")
                    value: root.session.addressTail
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Firmware")
                    value: root.session.firmwareVersion
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Hardware")
                    value: root.session.hardwareRevision
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Serial number")
                    value: root.session.serialNumber
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Product number")
                    value: root.session.productText
                }
            }
        }
        ForgetRow {
            width: parent?.width
            session: root.session
            onAddWatchWanted: root.addWatchWanted()
        }
    }
}
