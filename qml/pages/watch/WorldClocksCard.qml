// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// The world clocks of the watch.
Card {
    id: root

    required property WorldClockListModel clocks

    function _add(): void {
        if (!addButton.enabled)
            return;
        root.clocks.add(placeField.text);
        placeField.text = "";
    }

    Column {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.spacing2

        HeadingText {
            width: parent?.width
            text: qsTr("Clocks of other places")
        }
        MutedText {
            width: parent?.width
            text: root.clocks.stateText
            color: root.clocks.warning ? Theme.error : Theme.textMuted
        }
        Repeater {
            model: root.clocks

            RowLayout {
                id: line

                required property int index
                required property string place
                required property string zone

                width: parent?.width
                spacing: Theme.spacing2

                FactRow {
                    Layout.fillWidth: true
                    label: line.place
                    text: line.zone
                }
                TextButton {
                    text: qsTr("Remove")
                    Accessible.name: qsTr("%1: %2").arg(line.place).arg(text)
                    onClicked: {
                        placeField.forceActiveFocus(Qt.OtherFocusReason);
                        root.clocks.remove(line.index);
                    }
                }
            }
        }
        LineField {
            id: placeField

            width: Math.min(implicitWidth, parent?.width ?? 0)
            label: qsTr("Place or time zone")
            placeholder: qsTr("such as Lisbon")
            isBad: text !== "" && !root.clocks.isPlace(text)
            remark: isBad ? qsTr("This computer knows no time zone of that name.") : ""
            Keys.onReturnPressed: root._add()
            Keys.onEnterPressed: root._add()
        }
        OutlineButton {
            id: addButton

            text: qsTr("Add clock")
            enabled: root.clocks.canAdd && root.clocks.isPlace(placeField.text)
            disabledReason: root.clocks.canAdd ? qsTr("Name a place first.") : qsTr("The watch has room for twenty clocks.")
            onClicked: root._add()
        }
    }
}
