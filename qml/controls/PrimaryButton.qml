// SPDX-License-Identifier: GPL-3.0-or-later
/// The main button of a page.
ActionButton {
    id: root

    /// Less prominent when the action has been taken and its opposite is rarely wanted, as in Start and Stop.
    property bool quiet: false

    ink: root.quiet ? Theme.text : Theme.accentInk
    fill: root.quiet ? Theme.surface : Theme.accent
    fillHover: root.quiet ? Theme.surfaceAlt : Theme.accentHover
    fillPressed: root.quiet ? Theme.surfacePressed : Theme.accentPressed
    edge: root.quiet ? Theme.outlineStrong : "transparent"
}
