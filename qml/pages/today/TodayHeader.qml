// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// From day to day, and fetching what the watch has kept.
Item {
    id: root

    required property TodayModel day

    /// Width of the buttons at the left in one line.
    readonly property real _natural: steps.implicitWidth + now.implicitWidth + dateButton.implicitWidth
        + 2 * Theme.spacing2

    implicitHeight: Math.max(Theme.statusLineHeight, navigation.height + 2 * Theme.spacing2)

    // In two lines where the text is large.
    Flow {
        id: navigation

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - button.implicitWidth - Theme.spacing4
        spacing: Theme.spacing2

        Row {
            id: steps

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
            id: now

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
    MutedText {
        anchors.right: button.left
        anchors.rightMargin: Theme.spacing3
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.max(0, root.width - button.implicitWidth - root._natural - 2 * Theme.spacing4))
        visible: text !== "" && width > Theme.metricWidth
        text: root.day.sync.words
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    OutlineButton {
        id: button

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
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
    Announcement {
        text: root.day.sync.running ? qsTr("Sync has begun.") : root.day.sync.words
    }
}
