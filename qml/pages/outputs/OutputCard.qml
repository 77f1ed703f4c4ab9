// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// One output: its switch, what is going on, what to copy, and its options.
Card {
    id: root

    required property int index
    required property string title
    required property string purpose
    required property bool isOn
    required property string stateText
    required property errorText problem
    required property string snippet
    required property string token
    required property string withdrawText
    required property OutputFieldsModel fields

    property bool _showsFields: false

    /// The switch was turned.
    signal switched(isOn: bool)
    /// Requests that other programs remove what they keep of it.
    signal withdrawalWanted
    /// Requests another token.
    signal newTokenWanted
    /// Requests that the text be copied; `what` is what to say about it then.
    signal copyWanted(text: string, what: string)

    contentItem: Column {
        spacing: Theme.spacing1

        SwitchRow {
            width: parent?.width
            focus: true
            text: root.title
            explanation: root.purpose
            checked: root.isOn
            onToggled: root.switched(checked)
        }
        BodyText {
            width: parent?.width
            visible: root.isOn
            text: root.stateText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        NoticeBar {
            width: parent?.width
            visible: root.problem.present
            title: root.problem.title
            text: root.problem.cause + " " + root.problem.advice
        }
        CopyRow {
            width: parent?.width
            visible: root.isOn && root.snippet !== ""
            text: root.snippet
            onCopyWanted: root.copyWanted(root.snippet, qsTr("Copied: %1").arg(root.snippet))
        }
        CopyRow {
            width: parent?.width
            visible: root.isOn && root.token !== ""
            text: qsTr("Token")
            isSecret: true
            onCopyWanted: root.copyWanted(root.token, qsTr("The token is copied."))
        }
        TextButton {
            x: LayoutMirroring.enabled ? root.availableWidth - width + Theme.spacing3 : -Theme.spacing3
            visible: root.isOn && root.token !== ""
            text: qsTr("Make a new token")
            onClicked: root.newTokenWanted()
        }
        TextButton {
            // Its word stands in line with the others.
            x: LayoutMirroring.enabled ? root.availableWidth - width + Theme.spacing3 : -Theme.spacing3
            text: root._showsFields ? qsTr("Hide options") : qsTr("Options")
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
            onClicked: root._showsFields = !root._showsFields
        }
        ItemSlot {
            shown: root._showsFields

            Column {
                width: parent?.width
                spacing: Theme.spacing3

                Repeater {
                    model: root.fields

                    OutputFieldRow {
                        width: parent?.width
                        onEntered: value => root.fields.enter(index, value)
                    }
                }
                TextButton {
                    x: -Theme.spacing3
                    visible: root.withdrawText !== ""
                    text: root.withdrawText
                    onClicked: root.withdrawalWanted()
                }
            }
        }
    }
}
