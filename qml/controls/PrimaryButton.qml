// SPDX-License-Identifier: GPL-3.0-or-later
/// The one button that a page is about.
ActionButton {
    id: root

    /// Steps back when its deed is done and the other way is rarely wanted, as in Start and Stop.
    property bool quiet: false

    ink: root.quiet ? Theme.text : Theme.accentInk
    fill: root.quiet ? Theme.surface : Theme.accent
    fillHover: root.quiet ? Theme.surfaceAlt : Theme.accentHover
    fillPressed: root.quiet ? Theme.outline : Theme.accentPressed
    edge: root.quiet ? Theme.outlineStrong : "transparent"
}
