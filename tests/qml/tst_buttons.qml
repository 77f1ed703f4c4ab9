// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    property int chosenChoice: -1

    function init(): void {
        failOnWarning(/.*/);
        clicks.clear();
        root.chosenChoice = -1;
    }

    function test_enterAndSpacePressTheButton(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicks.count, 1);
        keyClick(Qt.Key_Enter);
        compare(clicks.count, 2);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 3);
    }

    function test_disabledButtonCannotBePressed(): void {
        button.enabled = false;
        mouseClick(button);
        compare(clicks.count, 0);
        button.enabled = true;
    }

    function test_wordFitsIntoItsButton(): void {
        for (const word of ["OK", "Stop heart rate", "Herzfrequenzmessung unterbrechen"]) {
            button.text = word;
            verify(!button.contentItem.truncated, word);
        }
        button.text = "Continue";
    }

    function test_targetsAreLargeEnough(): void {
        for (const target of [button, link, choices, toggle, pill])
            verify(target.height >= 36, target);
    }

    function test_arrowKeysMoveTheChoice(): void {
        const first = accessibles.find(choices, "1 min");
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.chosenChoice, 1);
        verify(accessibles.find(choices, "5 min").activeFocus);
        keyClick(Qt.Key_Left);
        compare(root.chosenChoice, 0);
    }

    function test_switchTogglesByKeyboard(): void {
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(toggle.checked);
        keyClick(Qt.Key_Return);
        verify(!toggle.checked);
    }

    function test_focusedControlShowsARing(): void {
        link.forceActiveFocus();
        button.forceActiveFocus(Qt.MouseFocusReason);
        verify(!button.background.children[0].visible);
        link.forceActiveFocus();
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.background.children[0].visible);
    }

    name: "Buttons"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Accessibles {
        id: accessibles
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    Column {
        spacing: 8

        PrimaryButton {
            id: button

            text: "Continue"
        }
        TextButton {
            id: link

            text: "Cancel"
        }
        StatusPill {
            id: pill

            text: "Connected"
        }
        ChoiceRow {
            id: choices

            options: ["1 min", "5 min"]
            current: Math.max(0, root.chosenChoice)
            onChosen: index => root.chosenChoice = index
        }
        SwitchRow {
            id: toggle

            width: 400
            text: "Reduced motion"
        }
    }
}
