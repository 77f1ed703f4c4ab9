// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/// One icon of Icons in one colour; always next to a label, so screen readers ignore it.
Item {
    id: root

    required property string path
    property color colour: Theme.text
    /// Fills the shape instead of stroking its outline.
    property bool filled: false
    property real size: Theme.iconSize

    implicitWidth: root.size
    implicitHeight: root.size
    // Without it shapes have jagged edges on the graphics card; the software renderer always smooths them.
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
