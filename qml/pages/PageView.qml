// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Shows one page; the others do not exist meanwhile.
FocusScope {
    id: root

    required property AppModel app
    /// An AppModel.Page.
    required property int page
    /// A message that the Live page shows once.
    property string message: ""

    /// Requests the wizard, with its first page or with the key page.
    signal wizardWanted(keyOnly: bool)
    /// Requests another page.
    signal pageWanted(page: int)
    /// The message was read.
    signal messageRead

    PageSlot {
        shown: root.page === AppModel.Page.Live

        LivePage {
            anchors.fill: parent
            app: root.app
            message: root.message
            onAddWatchWanted: root.wizardWanted(false)
            onKeyWanted: root.wizardWanted(true)
            onChoicesWanted: root.pageWanted(AppModel.Page.Settings)
            onMessageRead: root.messageRead()
            onHistoryWanted: (start, end) => {
                root.app.history.viewMode = HistoryView.ViewMode.Chart;
                root.app.history.chart.period = HistoryPeriod.Period.Day;
                root.app.history.chart.showRange(start, end);
                root.pageWanted(AppModel.Page.History);
            }
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.History

        HistoryPage {
            anchors.fill: parent
            app: root.app
            onLiveWanted: root.pageWanted(AppModel.Page.Live)
            onSettingsWanted: root.pageWanted(AppModel.Page.Settings)
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Watch

        WatchPage {
            anchors.fill: parent
            connection: root.app.connection
            wizard: root.app.wizard
            onAddWatchWanted: root.wizardWanted(false)
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Settings

        SettingsPage {
            anchors.fill: parent
            settings: root.app.settings
            choices: root.app.choices
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Help

        HelpPage {
            anchors.fill: parent
            settings: root.app.settings
            onDoctorWanted: root.pageWanted(AppModel.Page.Doctor)
            onLogWanted: root.pageWanted(AppModel.Page.Log)
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Doctor

        DoctorPage {
            anchors.fill: parent
            doctor: root.app.doctor
            onBackWanted: root.pageWanted(AppModel.Page.Help)
            onLogWanted: root.pageWanted(AppModel.Page.Log)
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Log

        LogPage {
            anchors.fill: parent
            log: root.app.log
            onBackWanted: root.pageWanted(AppModel.Page.Help)
        }
    }
    PageSlot {
        shown: root.page === AppModel.Page.Wizard

        WizardPage {
            anchors.fill: parent
            wizard: root.app.wizard
        }
    }
}
