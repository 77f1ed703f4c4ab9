// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// Activity indicator: a turning arc, or a still one with reduced motion.
Item {
    id: root

    property real size: Theme.iconSize

    implicitWidth: root.size
    implicitHeight: root.size

    Icon {
        id: arc

        path: "M12 4a8 8 0 1 1-8 8"
        colour: Theme.accent
        size: root.size

        RotationAnimation on rotation {
            running: root.visible && !Theme.reducesMotion
            from: 0
            to: 360
            duration: 1000
            loops: Animation.Infinite
        }
    }
}
