// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The legend of the two lines of a long range, and the switch for its lowest and highest values.
Item {
    id: root

    required property HistoryModel chart

    /// Both are in one line.
    readonly property bool _fits: legend.implicitWidth + Theme.spacing4 + extremes.implicitWidth <= root.width

    implicitHeight: root._fits ? Theme.controlHeight : legend.height + Theme.controlHeight

    Row {
        id: legend

        anchors.left: parent.left
        y: root._fits ? (root.height - height) / 2 : 0
        spacing: Theme.spacing2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.spacing4
            height: Theme.lineWidth
            color: Theme.pulse
        }
        MutedText {
            text: root.chart.extremes ? qsTr("average") : qsTr("average, by week")
        }
        Item {
            width: Theme.spacing2
            height: Theme.spacing2
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.lineWidth

            Repeater {
                model: 3

                Rectangle {
                    width: Theme.spacing1
                    height: Theme.lineWidth
                    color: Theme.accent
                }
            }
        }
        MutedText {
            text: qsTr("resting, by month")
        }
    }
    TextButton {
        id: extremes

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: root.chart.extremes ? qsTr("Hide lowest and highest") : qsTr("Show lowest and highest")
        onClicked: root.chart.extremes = !root.chart.extremes
    }
}
