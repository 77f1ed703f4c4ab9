// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One day or month of the table.
TableLine {
    id: root

    required property string title
    required property int day
    required property int steps
    required property string sleepText
    required property int resting
    required property string words

    /// The user wants to see this day.
    signal chosen

    function accessiblePressAction(): void {
        root.chosen();
    }

    name: root.title
    description: root.words

    TableText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: root.title
    }
    TableText {
        cell: Theme.cellWidthSmall
        text: root.steps < 0 ? "–" : Number(root.steps).toLocaleString(Qt.locale(), "f", 0)
    }
    TableText {
        cell: Theme.cellWidth
        text: root.sleepText
    }
    TableText {
        cell: Theme.cellWidthSmall
        text: root.resting < 0 ? "–" : root.resting
    }
    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
