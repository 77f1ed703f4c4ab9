// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models

/// The lines of the log; stays at the newest one until the user scrolls back.
ListView {
    id: root

    required property LogModel log

    property bool _atNewest: true

    function accessibleScrollUpAction(): void {
        root.flick(0, Theme.rowHeight * 8);
        root._atNewest = false;
    }

    function accessibleScrollDownAction(): void {
        root.flick(0, -Theme.rowHeight * 8);
    }

    clip: true
    model: root.log
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    cacheBuffer: 0 // With rows created ahead, Qt warns when fewer lines arrive meanwhile.
    spacing: Theme.spacing1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Log")
    Component.onCompleted: root.positionViewAtEnd()
    onMovementEnded: root._atNewest = root.atYEnd
    onCountChanged: {
        if (root._atNewest)
            root.positionViewAtEnd();
    }
    Keys.onUpPressed: root.accessibleScrollUpAction()
    Keys.onDownPressed: root.accessibleScrollDownAction()

    delegate: Text {
        required property string line
        required property string level

        text: line
        width: ListView.view.width - Theme.spacing4
        color: level === "warning" || level === "error" ? Theme.text : Theme.textMuted
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.ListItem
        Accessible.name: line
    }
    T.ScrollBar.vertical: VerticalBar {
        policy: root.contentHeight > root.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    }

    MutedText {
        width: parent.width
        visible: root.count === 0
        text: qsTr("Nothing has been logged yet.")
    }
    FocusRing {
        shown: root.activeFocus
    }
}
