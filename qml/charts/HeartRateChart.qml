// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Neobeat.Charts
import Neobeat.Controls
import Neobeat.Models

/// A graph over the visible range of its source, of the heart rate if not said otherwise: line, band when zoomed out, gaps
/// open, pointer read-out.
Item {
    id: root

    /// The data to draw.
    required property ChartSource source
    /// The newest point pulses with its readings; null where there is no live data.
    property HeartRateModel live: null
    /// Drawn faintly behind the curve; null for none.
    property ZoneModel zones: null
    /// A second line over the same visible range; null for none.
    property ChartSource trend: null
    /// Drawn behind the curve; null for none.
    property ActivityListModel activities: null
    /// Of the vertical axis.
    property string unit: qsTr("bpm")
    /// Distances between the numbers of the vertical axis; the first for which there is room is taken.
    property list<int> axisSteps: [10, 20, 40, 80]
    property color colour: Theme.pulse
    /// What is visible, in words.
    property string summary: root.source.average < 0 ? qsTr("no reading") : qsTr("%1 to %2 bpm, average %3 bpm").arg(
        root.source.minimum).arg(root.source.maximum).arg(root.source.average)
    /// Whether the activities are drawn.
    property bool showsActivities: true
    /// The area of the chart that contains the curve.
    readonly property alias plotItem: plot

    // Time goes from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    /// The displayed vertical axis; follows the model with one short animation.
    property real _minimum: root.source.axisMinimum
    property real _maximum: root.source.axisMaximum
    /// Pointer or keyboard position in the plot, or -1.
    property real _position: hover.hovered ? hover.point.position.x : root._keyboardPosition
    property real _keyboardPosition: -1
    /// Read by assistive programs on request.
    readonly property string liveDescription: readOut.visible ? readOut.words : root.summary
    readonly property real _span: root.source.visibleEnd - root.source.visibleStart
    /// Room for the numbers of the vertical axis.
    property real plotLeft: 3 * Theme.fontSmall

    /// The vertical place of a value in the plot.
    function levelOf(value: real): real {
        return plot.height * (root._maximum - value) / (root._maximum - root._minimum);
    }

    /// The time at a position in the plot.
    function timeAt(position: real): real {
        return root.source.visibleStart + root._span * position / plot.width;
    }

    /// Shows the read-out at a position in the plot, for keyboard users; -1 for none.
    function readAt(position: real): void {
        root._keyboardPosition = Math.min(plot.width, position);
    }

    function accessibleScrollLeftAction(): void {
        root._step(-1);
    }

    function accessibleScrollRightAction(): void {
        root._step(1);
    }

    function _step(columns: int): void {
        const from = root._keyboardPosition < 0 ? plot.width : root._keyboardPosition;
        root.readAt(Math.max(0, from + columns * plot.width / 60));
    }

    function _press(event: KeyEvent, columns: int): void {
        event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.accepted)
            root._step(columns);
    }

    activeFocusOnTab: true
    onActiveFocusChanged: root._keyboardPosition = -1
    Keys.onLeftPressed: event => root._press(event, -1)
    Keys.onRightPressed: event => root._press(event, 1)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Heart-rate graph")

    Behavior on _minimum {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutQuad
        }
    }
    Behavior on _maximum {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutQuad
        }
    }

    // Changes with each reading are not announced.
    Announcement {
        text: root._keyboardPosition < 0 ? "" : readOut.words
    }
    FocusRing {
        shown: root.activeFocus
    }
    LevelAxis {
        anchors.left: parent.left
        anchors.right: plot.right
        anchors.top: plot.top
        anchors.bottom: plot.bottom
        minimum: root._minimum
        maximum: root._maximum
        plotLeft: root.plotLeft
        steps: root.axisSteps
        unit: root.unit
    }
    TimeAxis {
        anchors.left: plot.left
        anchors.right: plot.right
        anchors.bottom: parent.bottom
        source: root.source
    }
    Item {
        id: plot

        anchors.fill: parent
        anchors.leftMargin: root.plotLeft
        anchors.rightMargin: Theme.spacing2
        anchors.topMargin: Theme.spacing2 + Theme.fontSmall
        anchors.bottomMargin: Theme.fontSmall * 2

        ItemSlot {
            shown: root.zones !== null

            ZoneBands {
                anchors.fill: parent
                zones: root.zones
                minimum: root._minimum
                maximum: root._maximum
            }
        }
        ItemSlot {
            shown: root.activities !== null && root.showsActivities

            ActivityMarks {
                anchors.fill: parent
                activities: root.activities
                source: root.source
                position: root._position
            }
        }
        ChartView {
            anchors.fill: parent
            enabled: false // Otherwise it would take presses.
            margins.left: 0
            margins.right: 0
            margins.top: 0
            margins.bottom: 0
            plotArea: Qt.rect(0, 0, plot.width, plot.height)
            backgroundColor: "transparent"
            plotAreaColor: "transparent"
            backgroundRoundness: 0
            dropShadowEnabled: false
            antialiasing: root.live !== null || !feed.moving
            legend.visible: false
            animationOptions: ChartView.NoAnimation

            LineSeries {
                id: line
            }
            LineSeries {
                id: trendLine
            }
        }
        SeriesFeed {
            anchors.fill: parent
            source: root.trend
            series: trendLine
            colour: Theme.accent
            dashed: true
            minimum: root._minimum
            maximum: root._maximum
            visibleStart: root.source.visibleStart
            visibleEnd: root.source.visibleEnd
        }
        SeriesFeed {
            id: feed

            anchors.fill: parent
            source: root.source
            series: line
            colour: root.colour
            minimum: root._minimum
            maximum: root._maximum
            visibleStart: root.source.visibleStart
            visibleEnd: root.source.visibleEnd
            pixelsPerPoint: root.live ? 1 : 2
        }
        PulsePoint {
            visible: root.live !== null && root.live.streaming && !root.live.stale && root.live.bpm >= 0
                && feed.newest.x > 0
            x: plot.width * (feed.newest.x - root.source.visibleStart) / root._span - width / 2
            y: root.levelOf(feed.newest.y) - height / 2
            beats: root.live?.beatCount ?? 0
        }
        ReadOut {
            id: readOut

            anchors.fill: parent
            position: root._position
            words: root._position < 0 ? "" : root.source.readOutAt(root.timeAt(root._position))
            level: root.levelOf(words === "" ? 0 : root.source.heightAt(root.timeAt(root._position)))
        }
        // On top, because the chart view takes hover events.
        Item {
            anchors.fill: parent

            HoverHandler {
                id: hover
            }
        }
    }
}
