// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// Items that are shown or hidden, in an order that can be changed.
Column {
    id: root

    /// Their names; those that are shown come first.
    required property list<string> items
    /// How many are shown.
    required property int included

    /// The user wants the item to be shown, or hidden.
    signal turned(item: int, isShown: bool)
    /// The user wants it one place further to the front.
    signal raised(item: int)

    Repeater {
        model: root.items.length

        RowLayout {
            id: line

            required property int index
            readonly property string name: root.items[line.index] ?? ""

            width: root.width
            spacing: Theme.spacing2

            SwitchRow {
                Layout.fillWidth: true
                text: line.name
                checked: line.index < root.included
                onToggled: {
                    const wanted = checked;
                    checked = Qt.binding(() => line.index < root.included);
                    root.turned(line.index, wanted);
                }
            }
            TextButton {
                text: qsTr("Earlier")
                enabled: line.index > 0 && line.index < root.included
                disabledReason: line.index === 0 ? qsTr("It is the first one.") : qsTr("It is not shown.")
                Accessible.name: qsTr("%1: %2").arg(line.name).arg(text)
                onClicked: root.raised(line.index)
            }
        }
    }
}
