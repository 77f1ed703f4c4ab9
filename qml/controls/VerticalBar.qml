// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The bar of a scrollable area. Keys and screen readers scroll without it, so screen readers ignore it.
T.ScrollBar {
    id: root

    readonly property bool _shown: root.policy === T.ScrollBar.AlwaysOn || (root.active && root.size < 1)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.barHeight / 3
    minimumSize: width / height
    visible: root.policy !== T.ScrollBar.AlwaysOff
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.barHeight
        implicitHeight: Theme.barHeight
        radius: width / 2
        color: root.pressed ? Theme.textMuted : Theme.outlineStrong
        opacity: root._shown ? 0.75 : 0
    }
}
