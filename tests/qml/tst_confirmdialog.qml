// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    function init(): void {
        failOnWarning(/.*/);
        accepted.clear();
        rejected.clear();
        dialog.open();
        tryVerify(() => dialog.opened);
    }

    function cleanup(): void {
        dialog.close();
        tryVerify(() => !dialog.visible);
    }

    function test_saysWhatWillHappen(): void {
        verify(accessibles.find(dialog.contentItem, "Forget the watch?"));
        verify(accessibles.find(dialog.contentItem, dialog.text));
    }

    function test_buttonDoesIt(): void {
        mouseClick(accessibles.find(dialog.contentItem, "Forget"));
        compare(accepted.count, 1);
        compare(rejected.count, 0);
    }

    function test_cancelAndEscapeAreTheSafeWaysOut_data() {
        return [{tag: "Cancel"}, {tag: "Escape"}, {tag: "Enter on the focused button"}];
    }

    function test_cancelAndEscapeAreTheSafeWaysOut(row): void {
        if (row.tag === "Cancel")
            mouseClick(accessibles.find(dialog.contentItem, "Cancel"));
        else
            keyClick(row.tag === "Escape" ? Qt.Key_Escape : Qt.Key_Return);
        compare(rejected.count, 1);
        compare(accepted.count, 0);
    }

    name: "ConfirmDialog"
    when: windowShown
    width: 500
    height: 400
    visible: true

    Accessibles {
        id: accessibles
    }
    ConfirmDialog {
        id: dialog

        title: "Forget the watch?"
        text: "Neobeat removes the watch, its address and its pairing key from this computer."
        confirmText: "Forget"
    }
    SignalSpy {
        id: accepted

        target: dialog
        signalName: "accepted"
    }
    SignalSpy {
        id: rejected

        target: dialog
        signalName: "rejected"
    }
}
