// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A failure in full: what happened, the usual reason, what to do, the code under "Details".
// Wrapped text is in columns here, not in layouts: those settle a frame late when the text grows.
Column {
    id: root

    required property string title
    property string cause: ""
    property string advice: ""
    property string code: ""
    property string detail: ""

    spacing: Theme.spacing3
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.cause + " " + root.advice

    Item {
        width: root.width
        height: Math.max(sign.height, heading.height)

        Announcement {
            text: root.visible ? root.title : ""
            details: root.cause + " " + root.advice
        }
        Icon {
            id: sign

            anchors.left: parent.left
            path: Icons.warning
            colour: Theme.error
        }
        HeadingText {
            id: heading

            anchors.left: sign.right
            anchors.leftMargin: Theme.spacing3
            anchors.right: parent.right
            text: root.title
        }
    }
    BodyText {
        width: root.width
        visible: text !== ""
        text: root.cause
    }
    BodyText {
        width: root.width
        visible: text !== ""
        text: root.advice
    }
    DetailsText {
        width: root.width
        code: root.code
        detail: root.detail
    }
}
