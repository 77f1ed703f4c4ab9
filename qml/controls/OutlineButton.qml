// SPDX-License-Identifier: GPL-3.0-or-later
/// A button beside the primary one.
ActionButton {
    fill: Theme.surface
    edge: Theme.outlineStrong
}
