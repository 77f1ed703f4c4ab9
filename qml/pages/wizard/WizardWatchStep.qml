// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// Step 2: which of the watches found is yours?
WizardStep {
    id: root

    readonly property bool _nothing: (root.wizard.scanEmpty || root.wizard.scanError.present)
        && root.wizard.watches.count === 0

    title: qsTr("Which watch is yours?")
    implicitHeight: top.height + (root._nothing ? nothing.height : 3 * Theme.rowHeight) + all.height
        + 2 * Theme.spacing3

    Announcement {
        text: root.wizard.watches.count === 0 ? "" : root.wizard.watches.count === 1 ? qsTr("1 watch found")
            : qsTr("%n watches found", "", root.wizard.watches.count)
    }
    Column {
        id: top

        width: root.width
        spacing: Theme.spacing3

        TitleText {
            width: top.width
            text: root.title
        }
        RowLayout {
            width: top.width
            height: Theme.controlHeight
            spacing: Theme.spacing3

            Spinner {
                visible: root.wizard.scanning
            }
            BodyText {
                Layout.fillWidth: true
                text: root.wizard.scanning ? qsTr("Looking for watches…")
                    : qsTr("Have the watch near and press one of its buttons.")
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            OutlineButton {
                visible: root.wizard.scanning
                text: qsTr("Stop")
                onClicked: root.wizard.stopScan()
            }
            OutlineButton {
                visible: !root.wizard.scanning
                text: qsTr("Scan")
                onClicked: root.wizard.scan()
            }
        }
    }
    WatchList {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.topMargin: Theme.spacing3
        height: Math.min(root.height - y - all.height - Theme.spacing3, Theme.listHeight)
        visible: !root._nothing
        focus: visible
        watches: root.wizard.watches
        selectedRow: root.wizard.selectedRow
        onRowChosen: row => root.wizard.select(row)
    }
    NothingFound {
        id: nothing

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.topMargin: Theme.spacing4
        visible: root._nothing
        wizard: root.wizard
    }
    SwitchRow {
        id: all

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root._nothing ? nothing.bottom : list.bottom
        anchors.topMargin: Theme.spacing3
        visible: root.wizard.watches.hiddenCount > 0 || root.wizard.watches.showAll
        text: qsTr("Show everything that was found")
        explanation: qsTr("A sensor need not say that it is one. Headphones and the like cannot be used.")
        checked: root.wizard.watches.showAll
        onToggled: root.wizard.watches.showAll = checked
    }
}
