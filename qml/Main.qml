// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The window: navigation, and the page that `currentPage` names.
Window {
    id: root

    required property AppModel app

    /// The current page, an AppModel.Page.
    property int currentPage: AppModel.Page.Live

    readonly property bool _narrow: root.width < Theme.narrowWidth
    readonly property bool _inWizard: root.currentPage === AppModel.Page.Wizard
    // A window that is hidden must not wake the computer.
    readonly property bool _isShown: root.visible && root.visibility !== Window.Minimized
    property string _message: ""

    /// Starts the wizard; with the key page of the remembered watch when only the key is missing.
    function openWizard(keyOnly: bool): void {
        if (keyOnly)
            root.app.wizard.startWithKey();
        else
            root.app.wizard.start();
        root._show(AppModel.Page.Wizard);
    }

    // With keyboard focus on the page, because the control that led here may be gone.
    function _show(page: int): void {
        root.currentPage = page;
        pages.forceActiveFocus(Qt.OtherFocusReason);
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinimumWidth
    minimumHeight: Theme.windowMinimumHeight
    title: qsTr("Neobeat")
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    color: Theme.background
    Component.onCompleted: {
        if (!root.app.connection.hasWatch)
            root.app.wizard.checkRadio();
    }

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.appearance === Settings.Appearance.Dark
            || (root.app.settings.appearance === Settings.Appearance.System && system.window.hslLightness < 0.5)
    }
    // Its font is that of the desktop.
    Text {
        id: desktopText

        visible: false
    }
    Binding {
        target: Theme
        property: "textScale"
        // Desktops have a font of 9 to 11 points; Qt scales the whole window with the pixels in a point.
        value: Math.max(1, Math.min(2, desktopText.fontInfo.pointSize / 11))
    }
    Binding {
        target: Theme
        property: "reducesMotion"
        value: root.app.settings.isStill || !root._isShown
    }
    Binding {
        target: root.app.heartRate
        property: "active"
        value: root._isShown
    }
    Connections {
        function onFinished(): void {
            root._show(AppModel.Page.Live);
        }

        function onCancelled(): void {
            root._show(AppModel.Page.Live);
        }

        target: root.app.wizard
    }
    Connections {
        function onWatchChanged(): void {
            if (root.app.connection.hasWatch)
                root._message = "";
        }

        function onForgotten(text: string): void {
            root._message = text;
            root._show(AppModel.Page.Live);
            root.app.wizard.checkRadio();
        }

        target: root.app.connection
    }

    NavigationRail {
        id: rail

        // Over what is scrolled out of a page: the software renderer does not clip icons.
        z: 1
        anchors.left: parent.left
        width: root._narrow ? root.width : Theme.railWidth
        height: root._narrow ? Theme.bottomBarHeight : root.height
        y: root.height - height
        visible: !root._inWizard
        horizontal: root._narrow
        current: root.currentPage === AppModel.Page.Doctor || root.currentPage === AppModel.Page.Log
            ? AppModel.Page.Help : root.currentPage === AppModel.Page.WatchSettings ? AppModel.Page.Watch : root.currentPage
        entries: [
            NavigationEntry {
                page: AppModel.Page.Live
                label: qsTr("Live")
                iconPath: Icons.live
            },
            NavigationEntry {
                page: AppModel.Page.Today
                label: qsTr("Today")
                iconPath: Icons.today
            },
            NavigationEntry {
                page: AppModel.Page.History
                label: qsTr("History")
                iconPath: Icons.history
            },
            NavigationEntry {
                page: AppModel.Page.Outputs
                label: qsTr("Outputs")
                iconPath: Icons.outputs
            },
            NavigationEntry {
                page: AppModel.Page.Watch
                label: qsTr("Watch")
                iconPath: Icons.watch
            },
            NavigationEntry {
                page: AppModel.Page.Settings
                label: qsTr("Settings")
                iconPath: Icons.settings
            },
            NavigationEntry {
                page: AppModel.Page.Help
                label: qsTr("Help")
                iconPath: Icons.help
                atEnd: true
            }
        ]
        onChosen: page => root.currentPage = page
        Keys.onEscapePressed: root._show(AppModel.Page.Live)
    }
    PageView {
        id: pages

        anchors.left: rail.visible && !root._narrow ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: rail.visible && root._narrow ? rail.top : parent.bottom
        app: root.app
        page: root.currentPage
        message: root._message
        focus: true
        onWizardWanted: keyOnly => root.openWizard(keyOnly)
        onPageWanted: page => root._show(page)
        onMessageRead: root._message = ""
        Keys.onEscapePressed: root._show(AppModel.Page.Live)
    }
}
