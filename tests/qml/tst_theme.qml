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
        const inks = ["text", "textMuted", "accent", "warning", "error", "success"];
        for (const paper of ["background", "surface", "surfaceAlt", "surfacePressed"]) {
            for (const ink of inks)
                rows.push({tag: ink + " on " + paper, ink: ink, paper: paper, least: 4.5});
        }
        for (const paper of ["background", "surface", "surfaceAlt"])
            rows.push({tag: "pulse on " + paper, ink: "pulse", paper: paper, least: 4.5});
        for (const paper of ["accent", "accentHover", "accentPressed", "error"])
            rows.push({tag: "word on button of " + paper, ink: "accentInk", paper: paper, least: 4.5});
        rows.push({tag: "segment on panel", ink: "lcdInk", paper: "lcd", least: 7});
        rows.push({tag: "heart on panel", ink: "pulse", paper: "lcd", least: 3});
        for (const paper of ["background", "surface", "surfaceAlt"])
            rows.push({tag: "edge of a field on " + paper, ink: "outlineStrong", paper: paper, least: 3});
        return rows;
    }

    function test_textIsReadableInBothThemes(row): void {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const contrast = _contrast(Theme[row.ink], Theme[row.paper]);
            verify(contrast >= row.least, (dark ? "dark: " : "light: ") + contrast.toFixed(2));
        }
    }

    // What lies over something else with an opacity.
    function _over(ink: color, opacity: real, paper: color): color {
        const mix = (one, other) => one * opacity + other * (1 - opacity);
        return Qt.rgba(mix(ink.r, paper.r), mix(ink.g, paper.g), mix(ink.b, paper.b), 1);
    }

    function test_whatIsFaintIsSeenInBothThemes(): void {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const name = dark ? "dark: " : "light: ";
            const stale = _contrast(_over(Theme.lcdInk, Theme.staleInk, Theme.lcd), Theme.lcd);
            verify(stale >= 3, name + "old digits " + stale.toFixed(2));
            for (let zone = 0; zone < 5; ++zone) {
                const bar = _contrast(_over(Theme.pulse, Theme.zone(zone).a, Theme.surfaceAlt), Theme.surfaceAlt);
                verify(bar >= 3, name + "zone " + zone + " " + bar.toFixed(2));
                const band = _over(Theme.pulse, Theme.zoneBand(zone).a, Theme.surface);
                const range = _over(Theme.accent, 0.08, band);
                for (const [ink, paper, least] of [["textMuted", band, 4.5], ["accent", range, 4.5], ["pulse", range, 3]]) {
                    const contrast = _contrast(Theme[ink], paper);
                    verify(contrast >= least, name + ink + " on band " + zone + " " + contrast.toFixed(2));
                }
            }
        }
    }

    function test_reducedMotionHasNoTransitions(): void {
        verify(Theme.motion > 0);
        Theme.reducesMotion = true;
        compare(Theme.motion, 0);
    }

    name: "Theme"
}
