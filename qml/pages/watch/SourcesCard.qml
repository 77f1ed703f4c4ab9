// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The remembered watches and sensors, to choose the one in use.
Card {
    id: root

    required property SourceListModel sources

    /// Requests the wizard.
    signal addWatchWanted

    contentItem: ColumnLayout {
        spacing: Theme.spacing3

        HeadingText {
            text: qsTr("Watches and sensors")
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.spacing3

            Repeater {
                model: root.sources

                RowLayout {
                    id: row

                    required property int index
                    required property string name
                    required property string addressTail
                    required property string remark
                    required property bool inUse

                    width: parent?.width ?? 0
                    spacing: Theme.spacing3
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1, address ends in %2").arg(row.name).arg(row.addressTail)
                    Accessible.description: row.inUse ? qsTr("in use") : row.remark

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        BodyText {
                            Layout.fillWidth: true
                            text: row.name
                            font.weight: row.inUse ? Font.DemiBold : Font.Normal
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }
                        MutedText {
                            Layout.fillWidth: true
                            text: row.remark === "" ? qsTr("Address ends in %1").arg(row.addressTail)
                                : qsTr("%1 · address ends in %2").arg(row.remark).arg(row.addressTail)
                            Accessible.ignored: true
                        }
                    }
                    MutedText {
                        visible: row.inUse
                        text: qsTr("In use")
                        Accessible.ignored: true
                    }
                    OutlineButton {
                        visible: !row.inUse
                        text: qsTr("Use")
                        Accessible.name: qsTr("Use %1").arg(row.name)
                        onClicked: root.sources.choose(row.index)
                    }
                }
            }
        }
        OutlineButton {
            text: qsTr("Add another")
            onClicked: root.addWatchWanted()
        }
    }
}
