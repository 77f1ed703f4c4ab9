// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Details of the connection: state, reason, next step, and possible actions.
Popover {
    id: root

    required property ConnectionModel connection

    readonly property bool _canTry: root.connection.canTryNow || !root.connection.wanted
    readonly property bool _canRelease: root.connection.wanted && !root.connection.simulated

    name: qsTr("Connection")
    contentItem: ColumnLayout {
        spacing: Theme.spacing2

        HeadingText {
            Layout.fillWidth: true
            text: root.connection.stateText
        }
        MutedText {
            Layout.fillWidth: true
            text: root.connection.simulated ? qsTr("Simulated, no radio is used.")
                : qsTr("%1, address ends in %2").arg(root.connection.watchName).arg(root.connection.addressTail)
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.connection.error.present
            text: root.connection.error.title + " " + root.connection.error.cause + " " + root.connection.error.advice
        }
        DetailsText {
            Layout.fillWidth: true
            code: root.connection.error.code
            detail: root.connection.error.detail
        }
        MutedText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.connection.nextTryText
        }
        RowLayout {
            Layout.topMargin: Theme.spacing1
            spacing: Theme.spacing2

            OutlineButton {
                visible: root._canTry
                focus: root._canTry
                text: qsTr("Try now")
                onClicked: {
                    root.connection.connectToWatch();
                    root.close();
                }
            }
            OutlineButton {
                visible: root.connection.wanted
                focus: !root._canTry
                text: root.connection.ready ? qsTr("Disconnect") : qsTr("Stop trying")
                onClicked: {
                    root.connection.disconnectFromWatch();
                    root.close();
                }
            }
        }
        MutedText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            visible: root._canRelease
            text: qsTr("Leave the watch to the phone for")
        }
        Row {
            visible: root._canRelease
            spacing: Theme.spacing2

            Repeater {
                model: [5, 15, 60]

                TextButton {
                    required property int modelData

                    text: qsTr("%1 min").arg(modelData)
                    Accessible.description: qsTr("Leave the watch to the phone for so long")
                    onClicked: {
                        root.connection.releaseWatch(modelData);
                        root.close();
                    }
                }
            }
        }
    }
}
