// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// The shares of the zones side by side, the lightest first; what lies below them stays empty at the end.
Rectangle {
    id: root

    /// One per zone, 0 … 1.
    required property list<real> shares

    implicitHeight: Theme.barHeight
    radius: Theme.barHeight / 2
    color: Theme.surfaceAlt
    clip: true
    Accessible.ignored: true

    Row {
        height: parent.height

        Repeater {
            model: root.shares

            Rectangle {
                required property real modelData
                required property int index

                width: modelData > 0 ? Math.max(Theme.focusWidth, Math.round(modelData * root.width)) : 0
                height: root.height
                color: Theme.zone(index)
            }
        }
    }
}
