// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Neobeat.Controls

/// The progress, as a bar and in percent.
Column {
    id: root

    /// What is going on, in words.
    required property string text
    /// 0 to 1.
    required property real progress

    readonly property string _percent: qsTr("%1 %").arg(Math.floor(100 * root.progress))

    spacing: Theme.spacing2

    BodyText {
        width: root.width
        text: root.text + " " + root._percent
    }
    ProgressBar {
        id: bar

        width: root.width
        implicitHeight: Theme.spacing2
        value: root.progress
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.text
        Accessible.description: root._percent

        background: Rectangle {
            radius: height / 2
            color: Theme.surfaceAlt
            border.width: Theme.hairline
            border.color: Theme.outline
        }
        contentItem: Item {
            Rectangle {
                width: bar.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
    }
}
