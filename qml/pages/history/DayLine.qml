// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One day or month of the summary.
TableLine {
    id: root

    required property string title
    required property int resting
    required property int low
    required property int average
    required property int high
    required property string measuredText
    required property list<real> zoneShares
    required property string zonesText
    required property real start
    required property real end
    /// Width of a column with a number.
    required property int cell
    /// Width of a column with text.
    required property int wideCell
    /// The zones are known.
    required property bool withZones

    /// The user wants to see this day or month.
    signal chosen

    function accessiblePressAction(): void {
        root.chosen();
    }

    readonly property string _statistics: qsTr("%1 to %2, average %3 bpm, measured %4").arg(root.low).arg(root.high).arg(
        root.average).arg(root.measuredText)
    readonly property string _zones: root.zonesText === "" ? "" : ". " + root.zonesText

    component BpmText: TableText {
        required property int bpm

        cell: root.cell
        text: bpm < 0 ? "–" : bpm
    }

    name: root.title
    description: (root.resting < 0 ? root._statistics : qsTr("resting %1, %2").arg(root.resting).arg(root._statistics))
        + root._zones

    TableText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: root.title
    }
    BpmText {
        bpm: root.resting
    }
    BpmText {
        bpm: root.low
    }
    BpmText {
        bpm: root.average
    }
    BpmText {
        bpm: root.high
    }
    TableText {
        cell: root.wideCell
        color: Theme.textMuted
        text: root.measuredText
    }
    ZoneBar {
        Layout.preferredWidth: root.cell + Theme.spacing2
        visible: root.withZones
        shares: root.zoneShares
    }
    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
