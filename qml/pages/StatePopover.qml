// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What is going on with the connection: state, reason, what comes next, and what can be done about it.
Popover {
    id: root

    required property SessionModel session

    readonly property bool _canTry: root.session.canTryNow || !root.session.wanted
    readonly property bool _canRelease: root.session.wanted && !root.session.simulated

    name: qsTr("Connection")
    contentItem: ColumnLayout {
        spacing: Theme.spacing2

        HeadingText {
            Layout.fillWidth: true
            text: root.session.stateText
        }
        MutedText {
            Layout.fillWidth: true
            text: root.session.simulated ? qsTr("Simulated, no radio is used.")
                : qsTr("%1, address ends in %2").arg(root.session.watchName).arg(root.session.addressTail)
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.session.error.present
            text: root.session.error.title + " " + root.session.error.cause + " " + root.session.error.advice
        }
        DetailsText {
            Layout.fillWidth: true
            code: root.session.error.code
            detail: root.session.error.detail
        }
        MutedText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.session.nextTryText
        }
        RowLayout {
            Layout.topMargin: Theme.spacing1
            spacing: Theme.spacing2

            OutlineButton {
                visible: root._canTry
                focus: root._canTry
                text: qsTr("Try now")
                onClicked: {
                    root.session.connectToWatch();
                    root.close();
                }
            }
            OutlineButton {
                visible: root.session.wanted
                focus: !root._canTry
                text: root.session.ready ? qsTr("Disconnect") : qsTr("Stop trying")
                onClicked: {
                    root.session.disconnectFromWatch();
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
                        root.session.releaseWatch(modelData);
                        root.close();
                    }
                }
            }
        }
    }
}
