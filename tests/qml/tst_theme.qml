// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    function init(): void {
        failOnWarning(/.*/);
    }

    function cleanup(): void {
        Theme.dark = false;
        Theme.reducesMotion = false;
    }

    function _channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function _luminance(colour: color): real {
        return 0.2126 * _channel(colour.r) + 0.7152 * _channel(colour.g) + 0.0722 * _channel(colour.b);
    }

    function _contrast(one: color, other: color): real {
        const a = _luminance(one);
        const b = _luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function test_textIsReadableInBothThemes_data() {
        const rows = [];
        for (const ink of ["text", "textMuted", "accent", "pulse", "warning", "error", "success"]) {
            for (const paper of ["background", "surface"])
                rows.push({tag: ink + " on " + paper, ink: ink, paper: paper, least: 4.5});
        }
        rows.push({tag: "text on rail", ink: "text", paper: "surfaceAlt", least: 4.5});
        rows.push({tag: "muted on rail", ink: "textMuted", paper: "surfaceAlt", least: 4.5});
        rows.push({tag: "word on primary button", ink: "accentInk", paper: "accent", least: 4.5});
        rows.push({tag: "word on hovered button", ink: "accentInk", paper: "accentHover", least: 4.5});
        rows.push({tag: "word on pressed button", ink: "accentInk", paper: "accentPressed", least: 4.5});
        rows.push({tag: "segment on panel", ink: "lcdInk", paper: "lcd", least: 7});
        rows.push({tag: "edge of a field", ink: "outlineStrong", paper: "surface", least: 3});
        rows.push({tag: "edge of a field on paper", ink: "outlineStrong", paper: "background", least: 3});
        return rows;
    }

    function test_textIsReadableInBothThemes(row): void {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const contrast = _contrast(Theme[row.ink], Theme[row.paper]);
            verify(contrast >= row.least, (dark ? "dark: " : "light: ") + contrast.toFixed(2));
        }
    }

    function test_reducedMotionHasNoTransitions(): void {
        verify(Theme.motion > 0);
        Theme.reducesMotion = true;
        compare(Theme.motion, 0);
    }

    name: "Theme"
}
