// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/// One icon of Icons in one colour; always beside a word, so it is no object of its own for screen readers.
Item {
    id: root

    required property string path
    property color colour: Theme.text
    /// Fills the shape instead of stroking it.
    property bool filled: false
    property real size: Theme.iconSize

    implicitWidth: root.size
    implicitHeight: root.size
    // Shapes have rough edges on the graphics card without it; the software renderer smooths them by itself.
    layer.enabled: root.GraphicsInfo.api > GraphicsInfo.Software
    layer.samples: 4

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.colour
            strokeWidth: 1.5
            fillColor: root.filled ? root.colour : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
