// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/// Every colour, distance, type size and duration of the program. Main binds
/// `dark`, `reducesMotion` and `textScale`.
QtObject {
    id: root

    /// Whether the dark colours are shown.
    property bool dark: false
    /// Turns decoration and transitions off.
    property bool reducesMotion: false
    /// How much larger than usual the desktop wants text, 1 to 2. What contains text grows with it.
    property real textScale: 1
    /// Text is so large that what is side by side otherwise needs a line of its own.
    readonly property bool largeText: root.textScale > 1.25

    readonly property color background: dark ? "#121412" : "#F6F5F1"
    readonly property color surface: dark ? "#1B1E1B" : "#FFFFFF"
    readonly property color surfaceAlt: dark ? "#252925" : "#ECEAE3"
    /// A pressed button and a hovered entry of the rail; every text is readable on it.
    readonly property color surfacePressed: dark ? "#2F342F" : "#E2DFD7"
    readonly property color outline: dark ? "#3A403A" : "#D3D0C6"
    /// Border of fields and switches, which must be recognizable without their text: contrast 3:1 on background and
    /// surface.
    readonly property color outlineStrong: dark ? "#737C72" : "#86837A"
    readonly property color text: dark ? "#ECEFE8" : "#1B1D1A"
    readonly property color textMuted: dark ? "#A3AAA0" : "#5A5F57"
    readonly property color accent: dark ? "#7CCBB0" : "#2A6350"
    readonly property color accentHover: dark ? "#93D8C0" : "#235343"
    readonly property color accentPressed: dark ? "#68B79C" : "#1C4336"
    readonly property color accentInk: dark ? "#0D1B15" : "#FFFFFF"
    readonly property color pulse: dark ? "#FF7A6B" : "#B93227"
    readonly property color warning: dark ? "#F2B84B" : "#8A5200"
    readonly property color error: dark ? "#FF8A80" : "#B3261E"
    readonly property color success: dark ? "#7BD8A0" : "#1F6F43"
    /// Covers the page while a dialog is open.
    readonly property color veil: "#73000000"
    readonly property color lcd: dark ? "#0C120D" : "#C9D2BE"
    readonly property color lcdInk: dark ? "#A8E8B8" : "#1F2A1C"
    /// Opacity of digits that are not current.
    readonly property real staleInk: 0.6
    readonly property color lcdGhost: dark ? "#18241A" : "#B9C3AD"

    readonly property int spacing1: 4
    readonly property int spacing2: 8
    readonly property int spacing3: 12
    readonly property int spacing4: 16
    readonly property int spacing6: 24
    readonly property int spacing8: 32
    readonly property int spacing12: 48

    readonly property int radius: 8
    readonly property int fieldRadius: 4
    readonly property int hairline: 1
    readonly property int focusWidth: 2
    readonly property int lineWidth: 2

    readonly property int fontSmall: root._scaled(12)
    readonly property int fontBody: root._scaled(14)
    readonly property int fontLarge: root._scaled(16)
    readonly property int fontTitle: root._scaled(20)
    readonly property int fontDisplay: root._scaled(28)
    /// To this size a word may shrink that must fit its place and cannot wrap.
    readonly property int fontLeast: 10
    readonly property string monospace: "monospace"

    readonly property int controlHeight: root._scaled(36)
    readonly property int fieldHeight: root._scaled(44)
    readonly property int iconSize: root._scaled(24)
    readonly property int smallIconSize: root._scaled(18)
    readonly property int switchWidth: root._scaled(40)
    readonly property int dotSize: 8
    readonly property int statusLineHeight: root._scaled(56)
    readonly property int railWidth: root._scaled(92)
    readonly property int bottomBarHeight: root._scaled(60)
    readonly property int panelWidth: 280
    readonly property int panelHeight: 172
    /// Maximum growth of the panel in a large window.
    readonly property real panelGrowth: 1.6
    readonly property int panelWidthSmall: 224
    readonly property int panelHeightSmall: 144
    readonly property int metricWidth: root._scaled(72)
    readonly property int metricWidthSmall: root._scaled(44)
    readonly property int popoverWidth: root._scaled(320)
    readonly property int numberWidth: root._scaled(160)
    readonly property int dialogWidth: root._scaled(420)
    readonly property int wizardWidth: root._scaled(560)
    readonly property int readingWidth: root._scaled(640)
    readonly property int readingWidthLarge: root._scaled(840)
    readonly property int chartHeight: 100
    readonly property int rowHeight: root._scaled(56)
    readonly property int lineHeight: root._scaled(36)
    readonly property int sideWidth: root._scaled(272)
    readonly property int sideWidthLarge: root._scaled(440)
    readonly property int barHeight: 6
    readonly property int shareWidth: root._scaled(44)
    readonly property int cellWidth: root._scaled(72)
    readonly property int cellWidthSmall: root._scaled(48)
    readonly property int wideCellWidth: root._scaled(104)
    readonly property int wideCellWidthSmall: root._scaled(88)
    readonly property int historyChartHeight: 260
    readonly property int listHeight: 290
    readonly property int sheetHeight: 360

    readonly property int windowWidth: 1040
    readonly property int windowHeight: 680
    readonly property int windowMinimumWidth: 640
    readonly property int windowMinimumHeight: 480
    /// Below this window width the rail becomes a bottom bar.
    readonly property int narrowWidth: root._scaled(760)
    /// Below this page height the Live page hides what is not about the current moment.
    readonly property int lowHeight: root._scaled(560)

    /// Duration of a transition in ms; 0 with reduced motion.
    readonly property int motion: reducesMotion ? 0 : 160

    /// Time the pointer rests before a tool tip appears, ms.
    readonly property int hintDelay: 500

    function _scaled(size: int): int {
        return Math.round(size * root.textScale);
    }

    /// The colour of a heart-rate zone, 0 to 4: the harder, the stronger. Contrast 3:1 on a bar, and always next
    /// to its name or in the order of the zones.
    function zone(index: int): color {
        return root.faded(root.pulse, 0.7 + 0.075 * index);
    }

    /// The faint band of a zone behind a chart.
    function zoneBand(index: int): color {
        return root.faded(root.pulse, 0.03 + 0.025 * index);
    }

    /// The same colour with this opacity, 0 to 1.
    function faded(colour: color, opacity: real): color {
        return Qt.rgba(colour.r, colour.g, colour.b, opacity);
    }
}
