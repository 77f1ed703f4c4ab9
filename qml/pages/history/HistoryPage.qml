// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The history, from a minute to all of it.
FocusScope {
    id: root

    required property AppModel app

    /// Requests the Live page.
    signal liveWanted
    /// Requests the Settings page.
    signal settingsWanted

    /// By the user's choice.
    readonly property bool _keepsNothing: root.app.recording.privateMode
    readonly property bool _unreadable: root.app.history.error.present
    readonly property bool _full: !root._unreadable && root.app.history.content === HistoryView.Content.Full
    readonly property bool _stacked: root.width < Theme.narrowWidth || root.height < Theme.lowHeight
    readonly property int _margin: root.width < Theme.narrowWidth ? Theme.spacing3 : Theme.spacing6
    readonly property bool _seen: root.Window.visibility !== Window.Hidden
        && root.Window.visibility !== Window.Minimized
    property string _message: ""

    on_SeenChanged: root.app.history.active = root._seen
    Component.onCompleted: root.app.history.active = root._seen
    Component.onDestruction: root.app.history.active = false

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HistoryHeader {
            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            chart: root.app.history.chart
            full: root._full
            withActions: !root._stacked || !root._full
            onExportWanted: root._openExport()
            onImportWanted: root._openImport()
            onEraseWanted: button => eraseMenu.openAt(button)
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.outline
        }
        NoticeBar {
            Layout.fillWidth: true
            Layout.topMargin: root._margin
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            visible: root._full && root._keepsNothing
            isError: false
            title: qsTr("Nothing is kept at present.")
            text: qsTr("The settings say so. What was kept before stays here.")
            actionText: qsTr("Open settings")
            onTriggered: root.settingsWanted()
        }
        HistoryEmpty {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: root._margin
            visible: !root._full
            focus: visible
            error: root.app.history.error
            known: root.app.history.content === HistoryView.Content.Empty
            keepsNothing: root._keepsNothing
            onLiveWanted: root.liveWanted()
            onSettingsWanted: root.settingsWanted()
        }
        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root._full
            focus: visible

            PageSlot {
                shown: root._full

                HistoryLayout {
                    anchors.fill: parent
                    history: root.app.history
                    stacked: root._stacked
                    margin: root._margin
                    onSettingsWanted: root.settingsWanted()
                    onExportWanted: root._openExport()
                    onImportWanted: root._openImport()
                    onEraseWanted: button => eraseMenu.openAt(button)
                    onActivityExportWanted: (id, name) => root._openActivityExport(id, name)
                }
            }
        }
        NoticeBar {
            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            Layout.bottomMargin: root._margin
            visible: root._message !== "" || root.app.history.eraser.error.present
            isError: root.app.history.eraser.error.present
            title: isError ? root.app.history.eraser.error.title : root._message
            text: isError ? root.app.history.eraser.error.cause + " " + qsTr("Nothing was deleted.") : ""
            actionText: qsTr("Close")
            onTriggered: {
                root._message = "";
                root.app.history.eraser.clearError();
            }
        }
    }
    EraseMenu {
        id: eraseMenu

        history: root.app.history
        onImportsWanted: importsDialog.open()
    }
    ExportDialog {
        id: exportDialog

        exporter: root.app.exporter
    }
    ImportDialog {
        id: importDialog

        importer: root.app.importer
        onImportsWanted: importsDialog.open()
    }
    ImportsDialog {
        id: importsDialog

        undoer: root.app.importUndo
    }
    Connections {
        function onErased(words: string): void {
            root._message = words;
        }

        target: root.app.history.eraser
    }

    function _openExport(): void {
        const chart = root.app.history.chart;
        exportDialog.openForRange(chart.rangeStart, chart.rangeEnd, chart.title);
    }

    function _openImport(): void {
        importDialog.open();
    }

    function _openActivityExport(id: int, name: string): void {
        exportDialog.openForActivity(id, name);
    }
}
