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

    /// It draws a shape that is wholly clipped without any clip, in Qt 6.4.
    readonly property bool _isSoftware: root.GraphicsInfo.api === GraphicsInfo.Software
    /// What it scrolls in; only for that renderer.
    property Flickable _area: null
    property bool _isInSight: true

    function _follow(): void {
        for (let ancestor = root.parent; root._isSoftware && ancestor; ancestor = ancestor.parent) {
            const area = ancestor as Flickable;
            if (area && !root._area)
                root._area = area;
        }
        root._look();
    }

    function _look(): void {
        const area = root._area;
        const top = area ? root.mapToItem(area, 0, 0).y : 0;
        // Where its lines are in it is not known, so the whole of it must be.
        root._isInSight = !area || (top >= 0 && top + root.height <= area.height);
    }

    implicitWidth: root.size
    implicitHeight: root.size
    // Without it shapes have jagged edges on the graphics card; the software renderer always smooths them.
    layer.enabled: root.GraphicsInfo.api > GraphicsInfo.Software
    layer.samples: 4
    Component.onCompleted: root._follow()
    on_IsSoftwareChanged: root._follow()

    Connections {
        target: root._area

        function onContentYChanged(): void {
            root._look();
        }
        function onContentHeightChanged(): void {
            root._look();
        }
        function onHeightChanged(): void {
            root._look();
        }
    }
    Shape {
        opacity: root._isInSight ? 1 : 0
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
