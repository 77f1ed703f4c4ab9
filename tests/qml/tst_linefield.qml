// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    property string edited: ""
    property string finished: ""

    function init(): void {
        failOnWarning(/.*/);
        field.text = "";
        root.edited = "";
        root.finished = "";
        presses.clear();
    }

    function test_typingIsSignalledAtOnceAndEnterAtTheEnd(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        keyClick("4");
        keyClick("0");
        compare(root.edited, "40");
        compare(root.finished, "");
        keyClick(Qt.Key_Return);
        compare(root.finished, "40");
    }

    // An assistive technology sets the text as this test does, without pressing a key.
    function test_textThatIsSetIsSignalledAndDone(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
        field.text = "17";
        compare(root.edited, "17");
        tryCompare(root, "finished", "17");
    }

    function test_selectedTextIsReplacedByTyping(): void {
        field.text = "before";
        field.selectAll();
        field.forceActiveFocus(Qt.TabFocusReason);
        keyClick("n");
        compare(field.text, "n");
    }

    function test_theRemarkTakesRoomOnlyWhenThereIsOne(): void {
        const without = field.implicitHeight;
        field.remark = "years";
        tryVerify(() => field.implicitHeight > without);
        field.remark = "";
        tryCompare(field, "implicitHeight", without);
    }

    // As a screen reader hears it.
    function _announced(item: Item): string {
        for (let index = 0; index < item.children.length; ++index) {
            const announcement = item.children[index] as Announcement;
            if (announcement)
                return announcement.text;
        }
        return "none";
    }

    function test_onlyWhatIsTypedIsAnnouncedAsBad(): void {
        const created = createTemporaryObject(badField, root);
        verify(created.isBad);
        tryCompare(created, "_isCreated", true);
        compare(root._announced(created), "");
        created.forceActiveFocus(Qt.TabFocusReason);
        compare(root._announced(created), "");
        keyClick("x");
        tryVerify(() => root._announced(created) === "a number");
    }

    function test_anIconButtonIsSquareAndHasItsName(): void {
        compare(button.implicitWidth, button.implicitHeight);
        compare(button.Accessible.name, "Earlier");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(presses.count, 2);
    }

    name: "LineField"
    when: windowShown
    width: 400
    height: 200
    visible: true

    Component {
        id: badField

        LineField {
            label: "Number"
            isBad: true
            remark: "a number"
        }
    }
    LineField {
        id: field

        width: 300
        label: "Age"
        onEdited: text => root.edited = text
        onFinished: text => root.finished = text
    }
    IconButton {
        id: button

        y: 120
        path: Icons.chevronLeft
        text: "Earlier"
    }
    SignalSpy {
        id: presses

        target: button
        signalName: "clicked"
    }
}
