// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Sleep and not worn over the day; empty where nothing was recorded.
Item {
    id: root

    required property DayBandsModel bands

    implicitHeight: Theme.smallIconSize

    Repeater {
        model: root.bands

        BandMark {
            required property real from
            required property real to

            x: Math.round(from * root.width)
            width: Math.max(Theme.hairline, Math.round(to * root.width) - x)
            room: root.height
        }
    }
}
