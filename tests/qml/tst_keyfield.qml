// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    function init(): void {
        failOnWarning(/.*/);
        field.text = "";
        field.verdict = KeyField.Neutral;
        field.message = "";
        field.preview = "";
        edited.clear();
        field.forceActiveFocus();
    }

    function test_typingIsReported(): void {
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_7);
        compare(edited.count, 2);
        compare(edited.signalArguments[1][0], "a7");
    }

    // As an assistive technology does it.
    function test_textThatIsSetIsReported(): void {
        field.text = "0xca";
        compare(edited.count, 1);
        compare(edited.signalArguments[0][0], "0xca");
    }

    function test_screenReadersHearTheJudgement(): void {
        field.message = "30 of 32 digits";
        const input = accessibles.find(field, "Pairing key");
        verify(input);
        compare(input.Accessible.role, Accessible.EditableText);
        compare(input.Accessible.description, "30 of 32 digits");
    }

    function test_nothingMovesWhenTheMessageComes(): void {
        const height = field.height;
        field.text = "caa0";
        field.preview = "caa0 ···· ···· ···· ···· ···· ···· ····";
        field.message = "4 of 32 digits";
        field.verdict = KeyField.Bad;
        compare(field.height, height);
    }

    name: "KeyField"
    when: windowShown
    width: 600
    height: 300
    visible: true

    Accessibles {
        id: accessibles
    }
    KeyField {
        id: field

        width: 560
    }
    SignalSpy {
        id: edited

        target: field
        signalName: "edited"
    }
}
