// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// The shares of the zones side by side, the lightest first; the share below all zones is left empty at the end.
Rectangle {
    id: root

    /// One per zone, 0 … 1; empty where there are no zones.
    required property list<real> shares

    readonly property int _zones: 5

    implicitHeight: Theme.barHeight
    radius: Theme.barHeight / 2
    color: Theme.surfaceAlt
    clip: true
    Accessible.ignored: true

    // The gaps part zones that follow each other.
    Row {
        height: parent.height
        spacing: Theme.hairline

        Repeater {
            model: root._zones // not the shares, otherwise each new reading would recreate all parts

            Rectangle {
                required property int index
                readonly property real _share: root.shares[index] ?? 0

                width: _share > 0 ? Math.max(Theme.focusWidth, Math.round(_share * root.width) - Theme.hairline) : 0
                height: root.height
                color: Theme.zone(index)
            }
        }
    }
}
