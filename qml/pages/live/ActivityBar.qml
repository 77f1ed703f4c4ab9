// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The activity: what is kept and the button that starts one, or how long it has been running and the buttons to mark
/// and end it.
/// Its height never depends on what it shows.
Card {
    id: root

    required property RecordingModel recording

    /// Requests the setting of what is kept.
    signal choicesWanted

    readonly property bool _runs: root.recording.activityRunning
    readonly property string _marks: root.recording.markerCount === 0 ? qsTr("Ctrl+M marks a moment")
        : root.recording.markerCount === 1 ? qsTr("1 mark, Ctrl+M sets another")
        : qsTr("%n marks, Ctrl+M sets another", "", root.recording.markerCount)

    padding: Theme.spacing2

    contentItem: GridLayout {
        // In two lines where the text is large.
        columns: Theme.largeText ? 2 : 6
        columnSpacing: Theme.spacing3
        rowSpacing: Theme.spacing2

        SegmentClock {
            visible: root._runs
            seconds: root.recording.activitySeconds
        }
        Column {
            Layout.fillWidth: true
            visible: root._runs
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Activity")
            Accessible.description: root.recording.activityName + ", " + root._marks

            BodyText {
                width: parent?.width
                text: root.recording.activityName
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            MutedText {
                width: parent?.width
                text: root._marks
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        MutedText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spacing2
            visible: !root._runs
            text: root.recording.keepingText
        }
        TextButton {
            visible: root.recording.privateMode
            text: qsTr("Change")
            Accessible.description: qsTr("Opens the settings of the history")
            onClicked: root.choicesWanted()
        }
        OutlineButton {
            visible: root._runs
            text: qsTr("Mark")
            Accessible.description: qsTr("Marks this moment of the activity, Ctrl+M")
            onClicked: root.recording.mark()
        }
        OutlineButton {
            visible: !root.recording.privateMode
            enabled: root._runs || root.recording.canStart
            disabledReason: qsTr("An activity needs a connected watch.")
            text: root._runs ? qsTr("Stop activity") : qsTr("Start activity")
            onClicked: {
                if (root._runs)
                    root.recording.stopActivity();
                else
                    root.recording.startActivity();
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+M"
        enabled: root._runs
        onActivated: root.recording.mark()
    }
}
