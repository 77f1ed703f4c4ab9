// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Where the key comes from, collapsed at first.
Column {
    id: root

    property bool open: false

    spacing: Theme.spacing2

    TextButton {
        leftPadding: 0
        text: root.open ? qsTr("Hide the explanation") : qsTr("Where do I get the key?")
        onClicked: root.open = !root.open
    }
    BodyText {
        width: root.width
        visible: root.open
        text: qsTr("1. Pair the watch once with the Zepp app on a phone, with an account of your own, and let it sync.")
    }
    BodyText {
        width: root.width
        visible: root.open
        text: qsTr("2. Run a tool such as huami-token on this computer. It signs in to that account and prints the key of each "
            + "watch.")
    }
    BodyText {
        width: root.width
        visible: root.open
        text: qsTr("3. Paste what it printed above. Unpairing or resetting the watch changes the key; it cannot be made up.")
    }
}
