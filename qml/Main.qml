// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The window: navigation, and the page that `currentPage` names.
Window {
    id: root

    required property ConnectionModel connection
    required property WizardModel wizard
    required property HeartRateModel heartRate
    required property SettingsModel settings
    required property TrayModel tray
    required property DoctorModel doctor
    required property LogModel log
    required property RecordingModel recording
    required property RecordingChoices choices
    required property HistoryView history
    required property ExportModel exporter
    required property ImportModel importer

    /// The current page: "live", "history", "watch", "settings", "help", "doctor", "log" or "wizard".
    property string currentPage: "live"

    readonly property bool _narrow: root.width < Theme.narrowWidth
    readonly property bool _inWizard: root.currentPage === "wizard"
    property string _message: ""

    /// Starts the wizard; with the key page of the remembered watch when only the key is missing.
    function openWizard(keyOnly: bool): void {
        if (keyOnly)
            root.wizard.startWithKey();
        else
            root.wizard.start();
        root._show("wizard");
    }

    // With keyboard focus on the page, because the control that led here may be gone.
    function _show(page: string): void {
        root.currentPage = page;
        pages.forceActiveFocus(Qt.OtherFocusReason);
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinimumWidth
    minimumHeight: Theme.windowMinimumHeight
    title: qsTr("Neobeat")
    color: Theme.background
    Component.onCompleted: {
        if (!root.connection.hasWatch)
            root.wizard.checkRadio();
    }

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.settings.appearance === Settings.Appearance.Dark
            || (root.settings.appearance === Settings.Appearance.System && system.window.hslLightness < 0.5)
    }
    Binding {
        target: Theme
        property: "reducesMotion"
        value: root.settings.reducesMotion
    }
    Binding {
        target: root.heartRate
        property: "active"
        value: root.visible && root.visibility !== Window.Minimized
    }
    Connections {
        function onFinished(): void {
            root._show("live");
        }

        function onCancelled(): void {
            root._show("live");
        }

        target: root.wizard
    }
    Connections {
        function onWatchChanged(): void {
            if (root.connection.hasWatch)
                root._message = "";
        }

        function onForgotten(text: string): void {
            root._message = text;
            root._show("live");
            root.wizard.checkRadio();
        }

        target: root.connection
    }

    NavigationRail {
        id: rail

        width: root._narrow ? root.width : Theme.railWidth
        height: root._narrow ? Theme.bottomBarHeight : root.height
        y: root.height - height
        visible: !root._inWizard
        horizontal: root._narrow
        current: root.currentPage === "doctor" || root.currentPage === "log" ? "help" : root.currentPage
        entries: [
            NavigationEntry {
                page: "live"
                label: qsTr("Live")
                iconPath: Icons.live
            },
            NavigationEntry {
                page: "history"
                label: qsTr("History")
                iconPath: Icons.history
            },
            NavigationEntry {
                page: "watch"
                label: qsTr("Watch")
                iconPath: Icons.watch
            },
            NavigationEntry {
                page: "settings"
                label: qsTr("Settings")
                iconPath: Icons.settings
            },
            NavigationEntry {
                page: "help"
                label: qsTr("Help")
                iconPath: Icons.help
                atEnd: true
            }
        ]
        onChosen: page => root.currentPage = page
        Keys.onEscapePressed: root._show("live")
    }
    PageView {
        id: pages

        anchors.left: rail.visible && !root._narrow ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: rail.visible && root._narrow ? rail.top : parent.bottom
        connection: root.connection
        wizard: root.wizard
        heartRate: root.heartRate
        settings: root.settings
        doctor: root.doctor
        log: root.log
        recording: root.recording
        choices: root.choices
        history: root.history
        exporter: root.exporter
        importer: root.importer
        page: root.currentPage
        message: root._message
        focus: true
        onWizardWanted: keyOnly => root.openWizard(keyOnly)
        onPageWanted: page => root._show(page)
        onMessageRead: root._message = ""
        Keys.onEscapePressed: root._show("live")
    }
}
