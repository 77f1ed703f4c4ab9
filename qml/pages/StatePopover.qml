// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// What is going on with the connection: state, reason, and the one thing to do about it.
Popover {
    id: root

    required property SessionModel session

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
        OutlineButton {
            Layout.topMargin: Theme.spacing1
            focus: true
            text: root.session.ready ? qsTr("Disconnect") : root.session.busy ? qsTr("Stop trying") : qsTr("Try now")
            onClicked: {
                if (root.session.ready || root.session.busy)
                    root.session.disconnectFromWatch();
                else
                    root.session.connectToWatch();
                root.close();
            }
        }
    }
}
