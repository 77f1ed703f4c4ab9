// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// Step 5: the watch is set up and connected.
WizardStep {
    id: root

    title: qsTr("%1 is connected.").arg(root.wizard.watchText)
    takesFocus: false
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.spacing4

        Row {
            width: column.width
            spacing: Theme.spacing3

            Icon {
                id: tick

                path: Icons.check
                colour: Theme.success
            }
            TitleText {
                width: column.width - tick.width - Theme.spacing3
                text: root.title
            }
        }
        BodyText {
            width: column.width
            text: qsTr("Neobeat connects to it by itself at the next start. Finish and start shows your pulse at once.")
            visible: !root.wizard.storeError.present
        }
        NoticeBar {
            width: column.width
            visible: root.wizard.storeError.present
            isError: false
            title: root.wizard.storeError.title
            text: root.wizard.storeError.cause + " " + root.wizard.storeError.advice
        }
    }
}
