// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The recent log messages of the program, and the report to send to those who help.
FocusScope {
    id: root

    required property LogModel log

    /// Requests the previous page.
    signal backWanted

    function _copy(): void {
        clipboard.text = root.log.reportText();
        clipboard.selectAll();
        clipboard.copy();
        clipboard.clear();
        root.log.tellCopied();
    }

    Keys.onEscapePressed: root.backWanted()

    Announcement {
        text: root.log.message
    }
    TextEdit {
        id: clipboard

        visible: false
        textFormat: TextEdit.PlainText
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacing6
        spacing: Theme.spacing4

        RowLayout {
            spacing: Theme.spacing3

            TitleText {
                Layout.fillWidth: true
                text: qsTr("Log and report")
            }
            TextButton {
                text: qsTr("Back")
                onClicked: root.backWanted()
            }
            OutlineButton {
                text: qsTr("Save report")
                onClicked: root.log.saveReport(root.log.suggestedFile())
            }
            PrimaryButton {
                focus: true
                text: qsTr("Copy report")
                onClicked: root._copy()
            }
        }
        MutedText {
            Layout.fillWidth: true
            text: qsTr("The report holds versions, the last check of this computer and the lines below. Keys, addresses, "
                + "serial numbers and names of home folders are not in it.")
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.log.message !== ""
            text: root.log.message
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            contentItem: LogView {
                log: root.log
            }
        }
    }
}
