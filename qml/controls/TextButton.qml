// SPDX-License-Identifier: GPL-3.0-or-later
/// A button that looks like a word: Cancel, Details, Forget.
ActionButton {
    ink: Theme.accent
    leftPadding: Theme.spacing3
    rightPadding: Theme.spacing3
}
