// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Current heart rate, connection and battery.
FocusScope {
    id: root

    required property AppModel app
    /// A message to show once; empty for none.
    property string message: ""

    /// Requests the wizard, with its first page or with the key page.
    signal addWatchWanted
    signal keyWanted
    /// Requests the settings of the history.
    signal choicesWanted
    /// The message was read.
    signal messageRead
    /// Requests that range of the history.
    signal historyWanted(start: real, end: real)

    property bool _asTable: false
    readonly property bool _narrow: root.width < Theme.narrowWidth
    readonly property bool _low: root.height < Theme.lowHeight
    /// A notice takes up the remaining height of a low window.
    readonly property bool _tight: root._low && notice.visible
    /// The panel grows in a window that is larger than usual.
    readonly property real _growth: Math.max(1, Math.min(Theme.panelGrowth,
        root.width / (Theme.windowWidth - Theme.railWidth), root.height / Theme.windowHeight))
    readonly property int _panelWidth: root._narrow ? Theme.panelWidthSmall : Math.round(Theme.panelWidth * root._growth)
    readonly property int _panelHeight: root._narrow ? Theme.panelHeightSmall
        : Math.round(Theme.panelHeight * root._growth)
    readonly property int _margin: root._narrow && root._low ? Theme.spacing3 : Theme.spacing6

    Announcement {
        text: root.app.heartRate.announcement
    }
    // Everything fits, except where the text is large.
    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: Theme.largeText ? Math.max(scroll.height, column.implicitHeight) : scroll.height

        ColumnLayout {
            id: column

            width: parent.width
            height: scroll.contentHeight
            spacing: 0

            LiveHeader {
                Layout.fillWidth: true
                Layout.leftMargin: root._margin
                Layout.rightMargin: root._margin
                connection: root.app.connection
                narrow: root._narrow
                onAddWatchWanted: root.addWatchWanted()
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.hairline
                color: Theme.outline
            }
            GridLayout {
                Layout.margins: root._margin
                columns: Theme.largeText && root._narrow ? 1 : 2
                columnSpacing: root._margin
                rowSpacing: root._margin

                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: false
                    Layout.preferredWidth: root._panelWidth
                    spacing: Theme.spacing4

                    DisplayPanel {
                        Layout.preferredWidth: root._panelWidth
                        Layout.preferredHeight: root._panelHeight
                        bpm: root.app.connection.hasWatch ? root.app.heartRate.bpm : -1
                        stale: root.app.heartRate.stale
                        beats: root.app.heartRate.beatCount
                        line: root._panelLine()
                    }
                    BatteryCard {
                        visible: root.app.connection.hasWatch && !root._tight
                        Layout.fillWidth: true
                        connection: root.app.connection
                        compact: root._low
                    }
                    WatchCard {
                        Layout.fillWidth: true
                        visible: root.height >= Theme.windowHeight + (notice.visible ? notice.height : 0) && !root._narrow
                            && root.app.connection.hasWatch
                        connection: root.app.connection
                    }
                    Item {
                        Layout.fillHeight: true
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.app.connection.hasWatch
                    spacing: Theme.spacing3

                    RowLayout {
                        Layout.fillWidth: true
                        visible: !root._tight
                        spacing: Theme.spacing2

                        RangeSelector {
                            Layout.fillWidth: true
                            Layout.maximumWidth: implicitWidth
                            heartRate: root.app.heartRate
                        }
                        Item {
                            Layout.fillWidth: true
                        }
                        IconButton {
                            path: root._asTable ? Icons.live : Icons.table
                            text: root._asTable ? qsTr("Show the chart") : qsTr("Show as a table")
                            onClicked: root._asTable = !root._asTable
                        }
                    }
                    LiveChart {
                        asTable: root._asTable
                        zones: root.app.history.zones
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: Theme.largeText ? Theme.historyChartHeight : Theme.chartHeight
                        heartRate: root.app.heartRate
                    }
                    LiveReadout {
                        compact: root._narrow
                        Layout.fillWidth: true
                        connection: root.app.connection
                        heartRate: root.app.heartRate
                    }
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.largeText ? Theme.sheetHeight : 0
                    visible: !root.app.connection.hasWatch

                    PageSlot {
                        shown: !root.app.connection.hasWatch

                        NoWatchView {
                            anchors.fill: parent
                            connection: root.app.connection
                            wizard: root.app.wizard
                            onAddWatchWanted: root.addWatchWanted()
                        }
                    }
                }
            }
            ActivityBar {
                Layout.fillWidth: true
                Layout.leftMargin: root._margin
                Layout.rightMargin: root._margin
                Layout.bottomMargin: root._margin
                visible: root.app.connection.hasWatch
                recording: root.app.recording
                onChoicesWanted: root.choicesWanted()
            }
            LiveNotice {
                id: notice

                Layout.fillWidth: true
                Layout.leftMargin: root._margin
                Layout.rightMargin: root._margin
                Layout.bottomMargin: root._margin
                connection: root.app.connection
                recording: root.app.recording
                alerts: root.app.alerts
                message: root.message
                onKeyWanted: root.keyWanted()
                onMessageRead: root.messageRead()
                onHistoryWanted: (start, end) => root.historyWanted(start, end)
                onExportWanted: (id, name) => root._export(id, name)
            }
        }
    }
    Loader {
        id: exportDialog
    }

    function _export(id: int, name: string): void {
        if (exportDialog.status === Loader.Null)
            exportDialog.setSource("ExportDialog.qml", {
                exporter: root.app.exporter
            });
        (exportDialog.item as ExportDialog)?.openForActivity(id, name);
    }

    function _panelLine(): string {
        if (!root.app.connection.hasWatch)
            return qsTr("No watch");
        if (root.app.heartRate.bpm >= 0)
            return root.app.heartRate.ageText;
        if (!root.app.connection.ready)
            return root.app.connection.stateText;
        switch (root.app.connection.heartRateState) {
        case WatchConnection.HeartRateState.Starting:
            return qsTr("Starting…");
        case WatchConnection.HeartRateState.On:
            return qsTr("No reading");
        default:
            return qsTr("Heart rate is off");
        }
    }
}
