// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One hour of the table.
TableLine {
    id: root

    required property string title
    required property int minutes
    required property int steps
    required property int low
    required property int average
    required property int high
    required property int sleep
    required property int notWorn
    required property string words
    /// Width of a column with a number.
    required property int cell
    /// Width of a column with text.
    required property int wideCell

    component NumberText: TableText {
        required property int count

        cell: root.cell
        text: root.minutes === 0 ? "–" : Number(count).toLocaleString(Qt.locale(), "f", 0)
    }

    name: root.title
    description: root.words

    TableText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: root.title
    }
    NumberText {
        count: root.steps
    }
    TableText {
        cell: root.wideCell
        text: root.average < 0 ? "–" : qsTr("%1 (%2–%3)").arg(root.average).arg(root.low).arg(root.high)
    }
    NumberText {
        count: root.sleep
    }
    NumberText {
        count: root.notWorn
    }
    TableText {
        cell: root.cell
        color: Theme.textMuted
        text: root.minutes
    }
}
