// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The usual reasons why a scan found nothing, and what to do.
Column {
    id: root

    required property WizardModel wizard

    readonly property bool _broken: root.wizard.scanError.present

    spacing: Theme.spacing4

    FailureText {
        width: root.width
        title: root._broken ? root.wizard.scanError.title : qsTr("No watch or sensor was found.")
        cause: root._broken ? root.wizard.scanError.cause
            : qsTr("Most often the watch is connected to a phone: it talks to one partner at a time.")
        advice: root._broken ? root.wizard.scanError.advice
            : qsTr("Turn Bluetooth off on the phone, bring the watch near, press one of its buttons, and scan again. A strap is "
                + "silent until you wear it.")
        code: root.wizard.scanError.code
        detail: root.wizard.scanError.detail
    }
    OutlineButton {
        text: qsTr("Try simulated watch")
        onClicked: root.wizard.useSimulatedWatch()
    }
}
