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
        edited.clear();
        field.forceActiveFocus();
    }

    function test_digitsAreShownInGroupsOfFour_data() {
        const groups = "caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcf";
        return [
            {tag: "with 0x", text: "0xcaa04207ff084f260d8513a5d75d8dcf", preview: groups},
            {tag: "bare", text: "caa04207ff084f260d8513a5d75d8dcf", preview: groups},
            {tag: "upper case", text: "0XCAA04207FF084F260D8513A5D75D8DCF", preview: groups},
            {tag: "dashes", text: "caa04207-ff08-4f26-0d85-13a5d75d8dcf", preview: groups},
            {tag: "colons and quotes", text: "\"ca:a0:42:07:ff:08:4f:26:0d:85:13:a5:d7:5d:8d:cf\"", preview: groups},
            {tag: "unfinished", text: "0xcaa042", preview: "caa0 42·· ···· ···· ···· ···· ···· ····"},
            {tag: "empty", text: "", preview: ""},
            {tag: "no hex digit", text: "caag", preview: ""},
            {tag: "too long", text: "caa04207ff084f260d8513a5d75d8dcf00", preview: ""},
            {tag: "pasted output", text: "Device 1\nMAC: 00:00:5E:00:53:01, active: Yes", preview: ""}
        ];
    }

    function test_digitsAreShownInGroupsOfFour(row): void {
        field.text = row.text;
        compare(field.preview, row.preview);
    }

    function test_typingIsReported(): void {
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_7);
        compare(edited.count, 2);
        compare(edited.signalArguments[1][0], "a7");
    }

    // As an assistive program does it.
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
