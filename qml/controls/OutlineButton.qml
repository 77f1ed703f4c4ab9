// SPDX-License-Identifier: GPL-3.0-or-later
/// A secondary button.
ActionButton {
    fill: Theme.surface
    edge: Theme.outlineStrong
}
