// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// Signal strength of the watch: four bars.
Row {
    id: root

    /// 0 to 4, or -1 when unknown.
    required property int bars

    spacing: 2

    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property bool lit: index < root.bars

            anchors.bottom: parent?.bottom
            width: 4
            height: 5 + index * 4
            radius: 1
            color: lit ? Theme.text : Theme.outline
        }
    }
}
