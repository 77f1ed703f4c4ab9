// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Every page but Live; loaded when the first of them is shown.
FocusScope {
    id: root

    /// Names the page to show, and passes on what the page requests.
    required property PageView view

    focus: true

    PageSlot {
        shown: root.view.page === AppModel.Page.Today

        TodayPage {
            anchors.fill: parent
            day: root.view.app.today
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.History

        HistoryPage {
            anchors.fill: parent
            app: root.view.app
            onLiveWanted: root.view.pageWanted(AppModel.Page.Live)
            onSettingsWanted: root.view.pageWanted(AppModel.Page.Settings)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Outputs

        OutputsPage {
            anchors.fill: parent
            outputs: root.view.app.outputs
            settings: root.view.app.settings
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Watch

        WatchPage {
            anchors.fill: parent
            connection: root.view.app.connection
            sources: root.view.app.sources
            battery: root.view.app.battery
            wizard: root.view.app.wizard
            finder: root.view.app.finder
            forwarding: root.view.app.forwarding
            events: root.view.app.events
            commands: root.view.app.eventCommands
            onAddWatchWanted: root.view.wizardWanted(false)
            onSettingsWanted: root.view.pageWanted(AppModel.Page.WatchSettings)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.WatchSettings

        WatchSettingsPage {
            anchors.fill: parent
            configuration: root.view.app.configuration
            onBackWanted: root.view.pageWanted(AppModel.Page.Watch)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Settings

        SettingsPage {
            anchors.fill: parent
            app: root.view.app
            onPageWanted: page => root.view.pageWanted(page)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Help

        HelpPage {
            anchors.fill: parent
            settings: root.view.app.settings
            onDoctorWanted: root.view.pageWanted(AppModel.Page.Doctor)
            onLogWanted: root.view.pageWanted(AppModel.Page.Log)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Doctor

        DoctorPage {
            anchors.fill: parent
            doctor: root.view.app.doctor
            onBackWanted: root.view.pageWanted(AppModel.Page.Help)
            onLogWanted: root.view.pageWanted(AppModel.Page.Log)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Log

        LogPage {
            anchors.fill: parent
            log: root.view.app.log
            onBackWanted: root.view.pageWanted(AppModel.Page.Help)
        }
    }
    PageSlot {
        shown: root.view.page === AppModel.Page.Wizard

        WizardPage {
            anchors.fill: parent
            wizard: root.view.app.wizard
        }
    }
}
