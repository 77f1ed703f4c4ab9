// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// The buttons at the bottom of every wizard page.
RowLayout {
    id: root

    required property bool canGoBack
    /// On the last page there is nothing to cancel.
    required property bool isLast
    required property string primaryText
    required property bool primaryEnabled
    /// Why it is disabled.
    required property string primaryDisabledReason
    /// One of them gets the keyboard focus of the page.
    property bool takesFocus: false
    /// Label of a secondary button; none when empty.
    property string declineText: ""

    signal backChosen
    signal cancelChosen
    signal declineChosen
    signal primaryChosen

    spacing: Theme.spacing2

    OutlineButton {
        visible: !root.isLast
        enabled: root.canGoBack
        opacity: enabled ? 1 : 0
        text: qsTr("Back")
        onClicked: root.backChosen()
    }
    Item {
        Layout.fillWidth: true
    }
    TextButton {
        visible: !root.isLast
        focus: root.takesFocus && !root.primaryEnabled
        text: qsTr("Cancel")
        onClicked: root.cancelChosen()
    }
    OutlineButton {
        visible: root.declineText !== ""
        text: root.declineText
        onClicked: root.declineChosen()
    }
    PrimaryButton {
        enabled: root.primaryEnabled
        focus: root.takesFocus && root.primaryEnabled
        disabledReason: root.primaryDisabledReason
        text: root.primaryText
        onClicked: root.primaryChosen()
    }
}
