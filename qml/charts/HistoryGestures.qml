// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// Pointer and touch gestures on a range of history: the wheel and two fingers zoom around their position, dragging,
/// the horizontal wheel and the wheel with Shift pan, a double click shows the whole page again. Covers the plot.
Item {
    id: root

    required property HistoryModel history
    readonly property real _msPerPixel: (root.history.visibleEnd - root.history.visibleStart) / Math.max(1, root.width)

    /// A finger tapped at this position; -1 when the tap is over.
    signal tapped(position: real)
    /// The plot was pressed.
    signal pressed

    function _timeAt(position: real): real {
        return root.history.visibleStart + root._msPerPixel * position;
    }

    function _turn(wheel: WheelEvent): void {
        const sideways = wheel.angleDelta.x !== 0 ? wheel.angleDelta.x : wheel.angleDelta.y;
        if (wheel.angleDelta.x !== 0 || wheel.modifiers & Qt.ShiftModifier)
            root.history.pan(-sideways / 120 * 0.1 * root._msPerPixel * root.width);
        else
            root.history.zoom(Math.pow(0.8, wheel.angleDelta.y / 120), root._timeAt(wheel.x));
    }

    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root._turn(event)
    }
    WheelHandler {
        target: null
        orientation: Qt.Horizontal
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root._turn(event)
    }
    DragHandler {
        id: drag

        property real _done: 0

        target: null
        yAxis.enabled: false
        onActiveChanged: drag._done = 0
        onTranslationChanged: {
            if (!drag.active)
                return;
            root.history.pan((drag._done - drag.translation.x) * root._msPerPixel);
            drag._done = drag.translation.x;
        }
    }
    PinchHandler {
        id: pinch

        property real _scale: 1
        property real _place: 0

        target: null
        onActiveChanged: {
            pinch._scale = 1;
            pinch._place = pinch.centroid.position.x;
        }
        onUpdated: {
            root.history.pan((pinch._place - pinch.centroid.position.x) * root._msPerPixel);
            pinch._place = pinch.centroid.position.x;
            root.history.zoom(pinch._scale / pinch.activeScale, root._timeAt(pinch._place));
            pinch._scale = pinch.activeScale;
        }
    }
    TapHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onTapped: root.pressed()
        onDoubleTapped: root.history.resetZoom()
    }
    TapHandler {
        id: finger

        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        onTapped: root.tapped(finger.point.position.x)
        onDoubleTapped: root.history.resetZoom()
    }
}
