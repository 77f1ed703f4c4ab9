// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The card in place of the chart before there is a watch; says so when Bluetooth is missing.
FocusScope {
    id: root

    required property ConnectionModel connection
    required property WizardModel wizard

    /// Requests the wizard.
    signal addWatchWanted

    /// Bluetooth was unavailable when it was last checked.
    property bool _wasMissing: false
    /// Bluetooth was off when it was last checked.
    property bool _wasOff: false
    // During another check the page does not change: a button that disappeared would take the keyboard focus with it.
    readonly property bool _bluetoothMissing: root.wizard.radioError.present
        || (root.wizard.radioChecking && root._wasMissing)
    readonly property bool _isOff: root.wizard.canPowerOn || (root.wizard.radioChecking && root._wasOff)

    function _keepAnswer(): void {
        root._wasMissing = root.wizard.radioError.present;
        root._wasOff = root.wizard.canPowerOn;
    }

    Component.onCompleted: root._keepAnswer()

    Connections {
        function onRadioChanged(): void {
            if (!root.wizard.radioChecking)
                root._keepAnswer();
        }

        target: root.wizard
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    ScrollArea {
        id: scroll

        x: (root.width - width) / 2
        y: (root.height - height - Theme.spacing4 - buttons.height) / 2
        width: Math.min(Theme.dialogWidth, root.width - 2 * Theme.spacing4)
        height: Math.min(column.implicitHeight,
            root.height - 2 * Theme.spacing4 - Theme.spacing4 - buttons.height)
        contentHeight: column.implicitHeight

        Column {
            id: column

            // Room for the scroll bar.
            width: scroll.width - Theme.spacing4
            spacing: Theme.spacing4

            TitleText {
                width: column.width
                visible: !root._bluetoothMissing
                text: qsTr("No watch yet. Add your watch or heart-rate sensor, or try the simulated one.")
            }
            BodyText {
                width: column.width
                visible: !root._bluetoothMissing
                text: qsTr(
                    "It takes the watch, charged and near, and its pairing key. The next pages say how to get it.")
            }
            FailureText {
                width: column.width
                visible: root.wizard.radioError.present
                title: root.wizard.radioError.title
                cause: root.wizard.radioError.cause
                advice: root.wizard.radioError.advice
                code: root.wizard.radioError.code
                detail: root.wizard.radioError.detail
            }
            Row {
                visible: root._bluetoothMissing && root.wizard.radioChecking
                spacing: Theme.spacing3

                Spinner {}
                BodyText {
                    width: column.width - Theme.iconSize - Theme.spacing3
                    text: qsTr("Asking the Bluetooth service of this computer…")
                }
            }
            BodyText {
                width: column.width
                visible: root._bluetoothMissing
                text: qsTr("The simulated watch works without Bluetooth and shows everything Neobeat does.")
            }
        }
    }
    // Outside of the scrolling part, so that they are visible in the smallest window.
    Flow {
        id: buttons

        x: scroll.x
        y: scroll.y + scroll.height + Theme.spacing4
        width: scroll.width
        spacing: Theme.spacing3

        PrimaryButton {
            visible: root._isOff
            focus: visible
            text: qsTr("Switch Bluetooth on")
            onClicked: root.wizard.powerOnRadio()
        }
        PrimaryButton {
            visible: root._bluetoothMissing
            focus: visible && !root._isOff
            quiet: root._isOff
            text: qsTr("Check again")
            onClicked: root.wizard.checkRadio()
        }
        PrimaryButton {
            focus: !root._bluetoothMissing
            quiet: root._bluetoothMissing
            text: qsTr("Add watch")
            onClicked: root.addWatchWanted()
        }
        PrimaryButton {
            quiet: true
            text: qsTr("Try simulated watch")
            onClicked: root.connection.trySimulatedWatch()
        }
    }
}
