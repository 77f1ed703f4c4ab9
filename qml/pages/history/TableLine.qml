// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One row of a table, with a hairline below; screen readers read it as a whole.
Rectangle {
    id: root

    default property alias cells: row.data
    required property int index
    /// The row in words.
    required property string name
    required property string description
    /// This row has keyboard focus.
    required property bool current

    /// Read by assistive programs on request; the newest row changes while the heart rate is on.
    readonly property string liveDescription: root.description

    function accessibleSetFocusAction(): void {
        root.ListView.view.currentIndex = root.index;
        root.ListView.view.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: Theme.lineHeight
    color: root.current ? Theme.surfaceAlt : "transparent"
    radius: root.current ? Theme.fieldRadius : 0
    border.width: root.current ? Theme.focusWidth : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.focused: root.current

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spacing2
        anchors.rightMargin: Theme.spacing4
        spacing: Theme.spacing2
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: !root.current
        color: Theme.outline
        opacity: 0.6
    }
}
