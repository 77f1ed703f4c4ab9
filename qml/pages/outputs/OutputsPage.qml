// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The ways to give the heart rate to other programs, all off at first.
FocusScope {
    id: root

    required property OutputsModel outputs
    required property SettingsModel settings

    property string _done: ""
    /// Side by side, a dozen outputs need half the scrolling.
    readonly property bool _inTwoColumns: root.width >= 2 * Theme.readingWidth

    function _copy(text: string, what: string): void {
        clipboard.text = text;
        clipboard.selectAll();
        clipboard.copy();
        clipboard.clear();
        root._done = what;
    }

    Component.onCompleted: root.outputs.active = true
    Component.onDestruction: root.outputs.active = false

    Connections {
        target: root.outputs

        function onWithdrawn(text: string): void {
            root._done = text;
        }
    }
    TextEdit {
        id: clipboard

        visible: false
        textFormat: TextEdit.PlainText
        Accessible.ignored: true
    }
    Announcement {
        text: root._done
    }
    PageScroll {
        anchors.fill: parent
        columnWidth: root._inTwoColumns ? Math.min(2 * Theme.readingWidthLarge, root.width - 2 * Theme.spacing6)
            : Theme.readingWidth

        TitleText {
            text: qsTr("Outputs")
        }
        BodyText {
            width: parent?.width
            text: qsTr("Give the heart rate to other programs. Each of them is off until you switch it on, and none is "
                + "told the address or the key of your watch.")
        }
        Row {
            spacing: Theme.spacing3

            OutlineButton {
                text: root.outputs.testing ? qsTr("End the test") : qsTr("Test with the simulated watch")
                enabled: root.outputs.testing || root.outputs.canTest
                disabledReason: qsTr("Switch an output on first. While your watch measures, its own values are given.")
                onClicked: root.outputs.test()
            }
            MutedText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.outputs.testing
                text: qsTr("Made-up values for half a minute.")
            }
        }
        MutedText {
            width: parent?.width
            visible: root._done !== ""
            text: root._done
        }
        Grid {
            id: cards

            readonly property real cardWidth: (width - (columns - 1) * columnSpacing) / columns

            width: parent?.width
            columns: root._inTwoColumns ? 2 : 1
            spacing: Theme.spacing4

            Repeater {
                model: root.outputs

                OutputCard {
                    width: cards.cardWidth
                    focus: index === 0
                    onSwitched: isOn => root.outputs.setOn(index, isOn)
                    onWithdrawalWanted: root.outputs.withdraw(index)
                    onNewTokenWanted: root.outputs.renewToken(index)
                    onCopyWanted: (text, what) => root._copy(text, what)
                }
            }
            Card {
                width: cards.cardWidth

                contentItem: SwitchRow {
                    text: qsTr("Battery in the power panel")
                    explanation: qsTr("The desktop shows the battery of the watch beside that of a mouse, where its "
                        + "Bluetooth service can.")
                    checked: root.settings.sharesBattery
                    onToggled: root.settings.sharesBattery = checked
                }
            }
        }
    }
}
