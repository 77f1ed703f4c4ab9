// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    function init(): void {
        failOnWarning(/.*/);
        display.value = -1;
        display.stale = false;
    }

    function _figures() {
        return Array.from(display.children[0].children).filter(child => child instanceof SegmentDigit);
    }

    function test_numberIsAtTheRight_data() {
        return [
            {tag: "three figures", value: 132, shown: "132"},
            {tag: "two figures", value: 72, shown: " 72"},
            {tag: "one figure", value: 5, shown: "  5"},
            {tag: "zero", value: 0, shown: "  0"},
            {tag: "no reading", value: -1, shown: " --"}
        ];
    }

    function test_numberIsAtTheRight(row): void {
        display.value = row.value;
        compare(display.shown, row.shown);
        compare(_figures().map(figure => figure.figure).join(""), row.shown);
    }

    function test_eachFigureLightsItsSegments_data() {
        return [
            {figure: "0", lit: "abcdef"}, {figure: "1", lit: "bc"}, {figure: "2", lit: "abdeg"},
            {figure: "3", lit: "abcdg"}, {figure: "4", lit: "bcfg"}, {figure: "5", lit: "acdfg"},
            {figure: "6", lit: "acdefg"}, {figure: "7", lit: "abc"}, {figure: "8", lit: "abcdefg"},
            {figure: "9", lit: "abcdfg"}, {figure: "-", lit: "g"}, {figure: " ", lit: ""}
        ];
    }

    function test_eachFigureLightsItsSegments(row): void {
        digit.figure = row.figure;
        compare(digit.lit, row.lit);
    }

    function test_litAndUnlitSegmentsAreDrawn(): void {
        digit.figure = "1";
        const picture = grabImage(digit);
        // The right upper segment is lit, the left upper one is unlit, the middle between them is panel.
        compare(String(picture.pixel(53, 30)), String(Theme.lcdInk));
        compare(String(picture.pixel(7, 30)), String(Theme.lcdGhost));
        verify(String(picture.pixel(30, 30)) !== String(Theme.lcdInk));
    }

    function test_staleNumberIsDimmed(): void {
        display.value = 72;
        const fresh = _figures()[2].ink.a;
        display.stale = true;
        verify(_figures()[2].ink.a < fresh);
    }

    function test_sizeDoesNotDependOnTheNumber(): void {
        display.value = 132;
        const width = display.width;
        for (const value of [-1, 1, 88]) {
            display.value = value;
            compare(display.width, width);
        }
    }

    name: "SegmentDisplay"
    when: windowShown
    width: 400
    height: 300
    visible: true

    SegmentDisplay {
        id: display

        height: 90
        value: -1
    }
    SegmentDigit {
        id: digit

        y: 150
        height: 108
        figure: " "
    }
}
