// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// Checks this computer, and says how to fix what is wrong; starts by itself.
FocusScope {
    id: root

    required property DoctorModel doctor

    /// Requests the previous page.
    signal backWanted
    /// Requests the log.
    signal logWanted

    Component.onCompleted: root.doctor.start()
    Keys.onEscapePressed: root.backWanted()

    Announcement {
        text: root.doctor.busy ? "" : root.doctor.summary
    }
    PageScroll {
        anchors.fill: parent
        focus: true

        RowLayout {
            width: parent?.width
            spacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: qsTr("Check this computer")
            }
            TextButton {
                text: qsTr("Back")
                onClicked: root.backWanted()
            }
            PrimaryButton {
                focus: true
                text: qsTr("Check again")
                enabled: !root.doctor.busy
                disabledReason: qsTr("The check is under way.")
                onClicked: root.doctor.start()
            }
        }
        RowLayout {
            width: parent?.width
            spacing: Theme.spacing3

            Spinner {
                visible: root.doctor.busy
            }
            BodyText {
                Layout.fillWidth: true
                text: root.doctor.busy ? qsTr("Checking; the look for the watch takes up to 8 seconds.")
                    : root.doctor.summary
                font.weight: Font.DemiBold
            }
        }
        Card {
            width: parent?.width
            visible: root.doctor.count > 0

            contentItem: Column {
                spacing: Theme.spacing4
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Findings")

                Repeater {
                    model: root.doctor

                    FindingRow {
                        width: parent?.width
                    }
                }
            }
        }
        OutlineButton {
            text: qsTr("Log and report")
            onClicked: root.logWanted()
        }
    }
}
