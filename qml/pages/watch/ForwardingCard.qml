// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Which notifications and calls of the computer go to the watch.
Card {
    id: root

    required property ForwardingModel forwarding

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: 0

        HeadingText {
            text: qsTr("Notifications and calls")
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Notifications on the watch")
            explanation: qsTr("What programs show on this desktop, while the watch is connected. Neobeat keeps none of it.")
            checked: root.forwarding.notifications
            onToggled: root.forwarding.notifications = checked
        }
        NoticeBar {
            Layout.fillWidth: true
            visible: root.forwarding.failed
            title: qsTr("Notifications cannot be read here.")
            text: root.forwarding.stateText
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Calls on the watch")
            explanation: qsTr("Of a modem, of GNOME Calls, of a phone with KDE Connect or paired by Bluetooth. Rejecting on the watch ends a call where its program allows it.")
            checked: root.forwarding.calls
            onToggled: root.forwarding.calls = checked
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.forwarding.notifications
            spacing: 0

            SwitchRow {
                Layout.fillWidth: true
                text: qsTr("Short")
                explanation: qsTr("Only the first 18 characters, which the watch shows at once.")
                checked: root.forwarding.shortText
                onToggled: root.forwarding.shortText = checked
            }
            BodyText {
                Layout.topMargin: Theme.spacing2
                text: qsTr("Urgency")
            }
            ChoiceRow {
                Layout.topMargin: Theme.spacing2
                Layout.maximumWidth: parent?.width ?? implicitWidth
                name: qsTr("Urgency")
                options: [qsTr("All"), qsTr("Normal"), qsTr("Critical")]
                current: root.forwarding.leastUrgency
                onChosen: index => root.forwarding.leastUrgency = index
            }
            SwitchRow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spacing2
                text: qsTr("New programs")
                explanation: qsTr("A program that is not in the list below may send.")
                checked: root.forwarding.newApplications
                onToggled: root.forwarding.newApplications = checked
            }
            MutedText {
                Layout.fillWidth: true
                visible: programs.count === 0
                text: qsTr("Each program is listed here after its first notification.")
            }
            Column {
                Layout.fillWidth: true

                Repeater {
                    id: programs

                    model: root.forwarding

                    SwitchRow {
                        id: program

                        required property int index
                        required property string name
                        required property bool allowed

                        width: parent?.width ?? 0
                        text: program.name
                        checked: program.allowed
                        onToggled: root.forwarding.setAllowed(program.index, checked)
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.forwarding.notifications || root.forwarding.calls
            spacing: 0

            SwitchRow {
                Layout.fillWidth: true
                text: qsTr("Quiet hours")
                explanation: qsTr("Nothing is sent to the watch.")
                checked: root.forwarding.quietHours
                onToggled: root.forwarding.quietHours = checked
            }
            Row {
                Layout.bottomMargin: Theme.spacing2
                visible: root.forwarding.quietHours
                spacing: Theme.spacing4

                LineField {
                    id: from

                    width: Theme.numberWidth
                    label: qsTr("From")
                    maximumLength: 5
                    isBad: !root.forwarding.isTime(text)
                    remark: isBad ? qsTr("such as 22:00") : ""
                    Component.onCompleted: text = root.forwarding.quietFrom
                    onEdited: text => root.forwarding.quietFrom = text
                    onFinished: from.text = root.forwarding.quietFrom
                }
                LineField {
                    id: to

                    width: Theme.numberWidth
                    label: qsTr("To")
                    maximumLength: 5
                    isBad: !root.forwarding.isTime(text)
                    remark: isBad ? qsTr("such as 7:00") : ""
                    Component.onCompleted: text = root.forwarding.quietTo
                    onEdited: text => root.forwarding.quietTo = text
                    onFinished: to.text = root.forwarding.quietTo
                }
            }
        }
    }
}
