// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The day, and the days before it beside or below. Fills the page, or scrolls when there is not enough room.
ScrollArea {
    id: root

    required property TodayModel day
    /// Everything in one column.
    required property bool stacked
    required property int margin

    readonly property int _bodyWidth: root.width - 2 * root.margin
    /// A share of a wide page.
    readonly property int _sideWidth: Math.round(Math.max(Theme.sideWidth,
        Math.min(Theme.sideWidthLarge, root._bodyWidth * 0.34)))
    readonly property int _room: root.height - 2 * root.margin

    contentHeight: grid.height + 2 * root.margin

    GridLayout {
        id: grid

        x: root.margin
        y: root.margin
        width: root._bodyWidth
        height: root.stacked ? implicitHeight : Math.max(implicitHeight, root._room)
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spacing4
        rowSpacing: Theme.spacing4

        DayCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            day: root.day
            stacked: root.stacked
        }
        TrendCard {
            Layout.fillWidth: root.stacked
            Layout.fillHeight: true
            Layout.preferredWidth: root._sideWidth
            Layout.maximumWidth: root.stacked ? root._bodyWidth : root._sideWidth
            trend: root.day.trend
            onDayWanted: day => root.day.showDay(day)
        }
    }
}
