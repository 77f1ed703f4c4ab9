// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// The navigation between pages: a rail at the left, or a bar at the bottom of a narrow window.
Rectangle {
    id: root

    required property list<NavigationEntry> entries
    /// The current page.
    required property int current
    property bool horizontal: false

    /// The user selected that page.
    signal chosen(page: int)

    readonly property int _cell: root.horizontal ? Math.floor(root.width / root.entries.length) : Theme.bottomBarHeight
    readonly property int _markHeight: root.horizontal ? 0 : Theme.spacing8 + Theme.spacing4

    implicitWidth: Theme.railWidth
    implicitHeight: Theme.bottomBarHeight
    color: Theme.surfaceAlt
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    HeartGlyph {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.spacing4
        visible: !root.horizontal
        Accessible.ignored: true
    }
    Repeater {
        model: root.entries

        NavigationItem {
            required property NavigationEntry modelData
            required property int index

            width: root.horizontal ? root._cell : root.width
            height: Theme.bottomBarHeight
            x: !root.horizontal ? 0 : root._cell * (root.LayoutMirroring.enabled ? root.entries.length - 1 - index : index)
            y: root.horizontal ? 0 : modelData.atEnd
                ? root.height - (root.entries.length - index) * root._cell - Theme.spacing2
                : root._markHeight + Theme.spacing2 + index * root._cell
            text: modelData.label
            iconPath: modelData.iconPath
            current: modelData.page === root.current
            onClicked: root.chosen(modelData.page)
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: root.horizontal ? root.width : Theme.hairline
        height: root.horizontal ? Theme.hairline : root.height
        color: Theme.outline
    }
}
