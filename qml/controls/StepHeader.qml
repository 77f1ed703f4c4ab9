// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The named steps of the wizard: completed ones ticked, the current one emphasized.
Row {
    id: root

    required property list<string> steps
    /// Index of the current step.
    required property int current

    spacing: Theme.spacing1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2").arg(root.current + 1).arg(root.steps.length)
    Accessible.description: root.steps[root.current] ?? ""

    Repeater {
        model: root.steps

        ColumnLayout {
            id: step

            required property string modelData
            required property int index
            readonly property bool isCurrent: step.index === root.current
            readonly property bool isDone: step.index < root.current

            width: (root.width - root.spacing * (root.steps.length - 1)) / root.steps.length
            spacing: Theme.spacing1

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.spacing1
                radius: Theme.spacing1 / 2
                color: step.isCurrent || step.isDone ? Theme.accent : Theme.outline
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spacing1

                Icon {
                    visible: step.isDone
                    path: Icons.check
                    size: Theme.fontSmall + 2
                    colour: Theme.accent
                }
                Text {
                    Layout.fillWidth: true
                    text: step.isDone ? step.modelData : (step.index + 1) + " " + step.modelData
                    color: step.isCurrent ? Theme.text : Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    font.weight: step.isCurrent ? Font.DemiBold : Font.Normal
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.fontLeast
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                }
            }
        }
    }
}
