// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Charts
import Neobeat.Models

/// The history as a chart: zooms and moves by wheel, fingers and keys, with activities and zones behind the curve.
HeartRateChart {
    id: root

    required property HistoryModel history

    function accessiblePressAction(): void {
        root.history.resetZoom();
    }

    function accessibleIncreaseAction(): void {
        root._zoom(0.8);
    }

    function accessibleDecreaseAction(): void {
        root._zoom(1.25);
    }

    function accessiblePreviousPageAction(): void {
        root.history.goBack();
    }

    function accessibleNextPageAction(): void {
        root.history.goForward();
    }

    function _zoom(factor: real): void {
        root.history.zoom(factor, (root.history.visibleStart + root.history.visibleEnd) / 2);
    }

    /// Handles keys other than those of the read-out; true when the key was for the visible range.
    function _pressOther(event: KeyEvent): bool {
        const width = root.history.visibleEnd - root.history.visibleStart;
        switch (event.key) {
        case Qt.Key_Left:
            root.history.pan(-width / 10);
            return true;
        case Qt.Key_Right:
            root.history.pan(width / 10);
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root._zoom(0.8);
            return true;
        case Qt.Key_Minus:
            root._zoom(1.25);
            return true;
        case Qt.Key_PageUp:
            root.history.goBack();
            return true;
        case Qt.Key_PageDown:
            root.history.goForward();
            return true;
        case Qt.Key_Home:
            root.readAt(0);
            return true;
        case Qt.Key_End:
            root.readAt(root.plotItem.width);
            return true;
        case Qt.Key_0:
            root.history.resetZoom();
            return true;
        case Qt.Key_Escape:
            if (!root.history.zoomed)
                return false;
            root.history.resetZoom();
            return true;
        }
        return false;
    }

    source: root.history
    // A year would only be full of caps; the list beside it has them all.
    showsActivities: !root.history.longTerm
    Keys.onPressed: event => event.accepted = root._pressOther(event)
    Accessible.name: qsTr("Heart-rate history, %1").arg(root.history.title)

    HistoryGestures {
        parent: root.plotItem
        anchors.fill: parent
        history: root.history
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onTapped: position => root.readAt(position)
    }
}
