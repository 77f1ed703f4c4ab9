// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Settings of what is kept of the heart rate, for how long, where, and the export after an activity.
Card {
    id: root

    required property RecordingChoices choices

    readonly property list<int> _days: [0, 365, 90, 30]
    /// The choice that awaits confirmation, because it deletes something.
    property int _wantedDays: 0

    // In a function, because the linter of Qt 6.4 does not know the methods of lists.
    function _indexOf(days: int): int {
        return days === 365 ? 1 : days === 90 ? 2 : days === 30 ? 3 : 0;
    }

    function _keepFor(days: int): void {
        const shorter = days > 0 && (root.choices.retentionDays === 0 || days < root.choices.retentionDays);
        if (!shorter) {
            root.choices.retentionDays = days;
            return;
        }
        root._wantedDays = days;
        question.open();
    }

    function _modeText(mode: int): string {
        switch (mode) {
        case 0:
            return qsTr("Everything the watch measures is kept on this computer, and nowhere else.");
        case 1:
            return qsTr("Only what is measured while an activity runs is kept.");
        default:
            return qsTr("Private mode: nothing is kept, and no activity can be started. What was kept before stays.");
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacing2

        HeadingText {
            text: qsTr("Recording")
        }
        BodyText {
            text: qsTr("What is kept")
        }
        ChoiceRow {
            name: qsTr("What is kept")
            options: [qsTr("Everything"), qsTr("Only activities"), qsTr("Nothing")]
            current: root.choices.mode
            onChosen: index => root.choices.mode = index
        }
        MutedText {
            Layout.fillWidth: true
            text: root._modeText(root.choices.mode)
        }
        BodyText {
            Layout.topMargin: Theme.spacing2
            text: qsTr("Delete after")
        }
        ChoiceRow {
            name: qsTr("Delete after")
            options: [qsTr("Never"), qsTr("1 year"), qsTr("90 days"), qsTr("30 days")]
            current: root._indexOf(root.choices.retentionDays)
            onChosen: index => root._keepFor(root._days[index])
        }
        BodyText {
            Layout.topMargin: Theme.spacing2
            text: qsTr("Write a file after each activity")
        }
        ChoiceRow {
            name: qsTr("Write a file after each activity")
            options: [qsTr("No file"), "CSV", "JSON", "TCX", "FIT"]
            current: root.choices.exportFormat
            onChosen: index => root.choices.exportFormat = index
        }
        LineField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing1
            visible: root.choices.exportFormat > 0
            label: qsTr("Folder for these files")
            text: root.choices.exportFolder
            onFinished: text => root.choices.exportFolder = text
        }
    }

    ConfirmDialog {
        id: question

        title: qsTr("Delete what is older?")
        text: root._wantedDays === 365 ? qsTr("All that is older than a year is deleted now and from now on. It cannot be brought back.")
            : qsTr("All that is older than %n days is deleted now and from now on. It cannot be brought back.", "", root._wantedDays)
        confirmText: qsTr("Delete")
        onAccepted: root.choices.retentionDays = root._wantedDays
    }
}
