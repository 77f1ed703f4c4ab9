// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// From day to day, and fetching what the watch has kept.
Item {
    id: root

    required property TodayModel day

    readonly property bool _fits: navigation.implicitWidth + words.implicitWidth + button.implicitWidth
        + 2 * Theme.spacing4 <= root.width

    implicitHeight: Math.max(Theme.statusLineHeight,
        (root._fits ? 1 : 2) * (Theme.controlHeight + Theme.spacing2) + Theme.spacing2)

    Row {
        id: navigation

        y: root._fits ? (root.height - height) / 2 : Theme.spacing2
        anchors.left: parent.left
        spacing: Theme.spacing2

        Row {
            spacing: Theme.spacing2
            // As in the graph, earlier is at the left in every language.
            LayoutMirroring.enabled: false

            IconButton {
                path: Icons.chevronLeft
                text: qsTr("Day before")
                onClicked: root.day.goBack()
            }
            IconButton {
                enabled: !root.day.today
                disabledReason: qsTr("There is no later day.")
                path: Icons.chevronRight
                text: qsTr("Day after")
                onClicked: root.day.goForward()
            }
        }
        OutlineButton {
            enabled: !root.day.today
            disabledReason: qsTr("It is shown.")
            text: qsTr("Today")
            onClicked: root.day.goToToday()
        }
        OutlineButton {
            id: dateButton

            text: qsTr("Date…")
            onClicked: datePopover.open()

            DatePopover {
                id: datePopover

                y: dateButton.height + Theme.spacing1
                day: root.day
            }
        }
    }
    Row {
        id: sync

        y: root._fits ? (root.height - height) / 2 : navigation.y + navigation.height + Theme.spacing2
        anchors.right: root._fits ? parent.right : undefined
        anchors.left: root._fits ? undefined : parent.left
        spacing: Theme.spacing3

        MutedText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - button.implicitWidth - sync.spacing)
            visible: text !== ""
            text: root.day.sync.words
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        OutlineButton {
            id: button

            enabled: root.day.sync.running || root.day.sync.possible
            disabledReason: root.day.sync.obstacle
            text: root.day.sync.running ? qsTr("Cancel sync") : qsTr("Sync")
            onClicked: {
                if (root.day.sync.running)
                    root.day.sync.cancel();
                else
                    root.day.sync.start();
            }

            HintTip {
                text: root.day.sync.obstacle
                shown: button.hovered && !button.enabled
            }
        }
    }
    Announcement {
        text: root.day.sync.running ? qsTr("Sync has begun.") : root.day.sync.words
    }
}
