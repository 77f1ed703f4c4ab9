// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models
import Neobeat.Pages

/// Shows the page with that name; the others do not exist meanwhile.
// Repeaters with one or no item, because a Loader of Qt 6.4 refuses bound components. A new page does not keep its
// focus while the previous one still has it.
FocusScope {
    id: root

    required property ConnectionModel connection
    required property WizardModel wizard
    required property HeartRateModel heartRate
    required property SettingsModel settings
    required property DoctorModel doctor
    required property LogModel log
    required property RecordingModel recording
    required property RecordingChoices choices
    required property HistoryView history
    required property ExportModel exporter
    required property ImportModel importer
    /// "live", "history", "watch", "settings", "help", "doctor", "log" or "wizard".
    required property string page
    /// A message that the Live page shows once.
    property string message: ""

    /// Requests the wizard, with its first page or with the key page.
    signal wizardWanted(keyOnly: bool)
    /// Requests another page.
    signal pageWanted(page: string)
    /// The message was read.
    signal messageRead

    Repeater {
        model: root.page === "live" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        LivePage {
            anchors.fill: parent
            zones: root.history.zones
            connection: root.connection
            heartRate: root.heartRate
            wizard: root.wizard
            recording: root.recording
            exporter: root.exporter
            message: root.message
            onAddWatchWanted: root.wizardWanted(false)
            onKeyWanted: root.wizardWanted(true)
            onChoicesWanted: root.pageWanted("settings")
            onMessageRead: root.messageRead()
            onHistoryWanted: (start, end) => {
                root.history.viewMode = HistoryView.ViewMode.Chart;
                root.history.chart.period = HistoryPeriod.Period.Day;
                root.history.chart.showRange(start, end);
                root.pageWanted("history");
            }
        }
    }
    Repeater {
        model: root.page === "history" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        HistoryPage {
            anchors.fill: parent
            history: root.history
            exporter: root.exporter
            importer: root.importer
            keepsNothing: root.recording.privateMode
            onLiveWanted: root.pageWanted("live")
            onSettingsWanted: root.pageWanted("settings")
        }
    }
    Repeater {
        model: root.page === "watch" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        WatchPage {
            anchors.fill: parent
            connection: root.connection
            wizard: root.wizard
            onAddWatchWanted: root.wizardWanted(false)
        }
    }
    Repeater {
        model: root.page === "settings" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        SettingsPage {
            anchors.fill: parent
            settings: root.settings
            choices: root.choices
        }
    }
    Repeater {
        model: root.page === "help" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        HelpPage {
            anchors.fill: parent
            settings: root.settings
            onDoctorWanted: root.pageWanted("doctor")
            onLogWanted: root.pageWanted("log")
        }
    }
    Repeater {
        model: root.page === "doctor" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        DoctorPage {
            anchors.fill: parent
            doctor: root.doctor
            onBackWanted: root.pageWanted("help")
            onLogWanted: root.pageWanted("log")
        }
    }
    Repeater {
        model: root.page === "log" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        LogPage {
            anchors.fill: parent
            log: root.log
            onBackWanted: root.pageWanted("help")
        }
    }
    Repeater {
        model: root.page === "wizard" ? 1 : 0
        onItemAdded: (index, item) => item.focus = true

        WizardPage {
            anchors.fill: parent
            wizard: root.wizard
        }
    }
}
