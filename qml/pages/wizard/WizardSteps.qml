// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// What a step of the wizard asks; the other steps do not exist meanwhile.
FocusScope {
    id: root

    required property WizardModel wizard
    /// A WizardModel.Page.
    required property int page
    /// The height available without scrolling.
    required property real available
    /// What the page asks or reports, in one line.
    readonly property string title: root._step?.title ?? ""
    /// Whether the page has something to use with the keyboard at first.
    readonly property bool takesFocus: root._step?.takesFocus ?? false

    property WizardStep _step: null

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width

        PageSlot {
            shown: root.page === WizardModel.Page.Bluetooth
            onItemAdded: (index, item) => root._step = item as WizardStep

            WizardBluetoothStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.page === WizardModel.Page.Watch
            onItemAdded: (index, item) => root._step = item as WizardStep

            WizardWatchStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.page === WizardModel.Page.Key
            onItemAdded: (index, item) => root._step = item as WizardStep

            WizardKeyStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.page === WizardModel.Page.Connect
            onItemAdded: (index, item) => root._step = item as WizardStep

            WizardConnectStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
        PageSlot {
            shown: root.page === WizardModel.Page.Done
            onItemAdded: (index, item) => root._step = item as WizardStep

            WizardDoneStep {
                width: column.width
                height: Math.max(implicitHeight, root.available)
                wizard: root.wizard
            }
        }
    }
}
