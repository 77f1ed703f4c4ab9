// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The page of the wizard's current step; the others do not exist meanwhile.
FocusScope {
    id: root

    required property WizardModel wizard
    /// The height available without scrolling.
    required property real available

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width

        PageSlot {
            shown: root.wizard.page === WizardModel.Page.Bluetooth

            WizardBluetoothStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.wizard.page === WizardModel.Page.Watch

            WizardWatchStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.wizard.page === WizardModel.Page.Key

            WizardKeyStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.wizard.page === WizardModel.Page.Connect

            WizardConnectStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.wizard.page === WizardModel.Page.Done

            WizardDoneStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
    }
}
