// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// How fast is my heart, is the watch there, how full is it.
FocusScope {
    id: root

    required property SessionModel session
    required property HeartRateModel heartRate
    required property WizardModel wizard
    required property ZoneModel zones
    required property RecordingModel recording
    required property ExportModel exporter
    /// Something to tell once; empty for nothing.
    property string message: ""

    /// The wizard is wanted, from its first page or from the key page.
    signal addWatchWanted
    signal keyWanted
    /// The settings of the history are wanted.
    signal choicesWanted
    /// The message was read.
    signal messageRead
    /// That stretch of the history is wanted on show.
    signal historyWanted(start: real, end: real)

    readonly property bool _narrow: root.width < Theme.narrowWidth
    readonly property bool _low: root.height < Theme.lowHeight
    /// A notice takes the room that is left of a low window.
    readonly property bool _tight: root._low && notice.visible
    /// The panel grows with a window that is larger than the usual one.
    readonly property real _growth: Math.max(1, Math.min(Theme.panelGrowth,
        root.width / (Theme.windowWidth - Theme.railWidth), root.height / Theme.windowHeight))
    readonly property int _panelWidth: root._narrow ? Theme.panelWidthSmall : Math.round(Theme.panelWidth * root._growth)
    readonly property int _panelHeight: root._narrow ? Theme.panelHeightSmall
        : Math.round(Theme.panelHeight * root._growth)
    readonly property int _margin: root._narrow && root._low ? Theme.spacing3 : Theme.spacing6

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        LiveHeader {
            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            session: root.session
            narrow: root._narrow
            onAddWatchWanted: root.addWatchWanted()
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.outline
        }
        RowLayout {
            Layout.margins: root._margin
            spacing: root._margin

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: false
                Layout.preferredWidth: root._panelWidth
                spacing: Theme.spacing4

                DisplayPanel {
                    Layout.preferredWidth: root._panelWidth
                    Layout.preferredHeight: root._panelHeight
                    bpm: root.session.hasWatch ? root.heartRate.bpm : -1
                    stale: root.heartRate.stale
                    beats: root.heartRate.beatCount
                    line: root._panelLine()
                }
                BatteryCard {
                    visible: root.session.hasWatch && !root._tight
                    Layout.fillWidth: true
                    session: root.session
                    compact: root._low
                }
                WatchCard {
                    Layout.fillWidth: true
                    visible: root.height >= Theme.windowHeight && !root._narrow && root.session.hasWatch
                    session: root.session
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.session.hasWatch
                spacing: Theme.spacing3

                WindowSelector {
                    visible: !root._tight
                    heartRate: root.heartRate
                }
                LiveChart {
                    zones: root.zones
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.chartHeight
                    heartRate: root.heartRate
                }
                LiveFigures {
                    compact: root._narrow
                    Layout.fillWidth: true
                    session: root.session
                    heartRate: root.heartRate
                }
            }
            NoWatchView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.session.hasWatch
                focus: visible
                session: root.session
                wizard: root.wizard
                onAddWatchWanted: root.addWatchWanted()
            }
        }
        SessionBar {
            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            Layout.bottomMargin: root._margin
            visible: root.session.hasWatch
            recording: root.recording
            onChoicesWanted: root.choicesWanted()
        }
        LiveNotice {
            id: notice

            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            Layout.bottomMargin: root._margin
            session: root.session
            recording: root.recording
            message: root.message
            onAddWatchWanted: root.addWatchWanted()
            onKeyWanted: root.keyWanted()
            onMessageRead: root.messageRead()
            onHistoryWanted: (start, end) => root.historyWanted(start, end)
            onExportWanted: (id, name) => exportDialog.openForSession(id, name)
        }
    }
    ExportDialog {
        id: exportDialog

        exporter: root.exporter
    }

    function _panelLine(): string {
        if (!root.session.hasWatch)
            return qsTr("No watch");
        if (root.heartRate.bpm >= 0)
            return root.heartRate.ageText;
        if (!root.session.ready)
            return root.session.stateText;
        switch (root.session.heartRatePhase) {
        case SessionModel.HeartRatePhase.Starting:
            return qsTr("Starting…");
        case SessionModel.HeartRatePhase.On:
            return qsTr("No reading");
        default:
            return qsTr("Heart rate is off");
        }
    }
}
