// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// The page of the wizard's current step; the others do not exist meanwhile.
// Repeaters with one or no item, because a Loader of Qt 6.4 refuses bound components. A new page does not keep its
// focus while the previous one still has it.
FocusScope {
    id: root

    required property WizardModel wizard
    /// The height available without scrolling.
    required property real available

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width

        Repeater {
            model: root.wizard.page === WizardModel.Page.Bluetooth ? 1 : 0
            onItemAdded: (index, item) => item.focus = true

            WizardBluetoothStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        Repeater {
            model: root.wizard.page === WizardModel.Page.Watch ? 1 : 0
            onItemAdded: (index, item) => item.focus = true

            WizardWatchStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        Repeater {
            model: root.wizard.page === WizardModel.Page.Key ? 1 : 0
            onItemAdded: (index, item) => item.focus = true

            WizardKeyStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        Repeater {
            model: root.wizard.page === WizardModel.Page.Connect ? 1 : 0
            onItemAdded: (index, item) => item.focus = true

            WizardConnectStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        Repeater {
            model: root.wizard.page === WizardModel.Page.Done ? 1 : 0
            onItemAdded: (index, item) => item.focus = true

            WizardDoneStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
    }
}
