// SPDX-License-Identifier: GPL-3.0-or-later
/// A button without a border: Cancel, Details, Forget.
ActionButton {
    ink: Theme.accent
    leftPadding: Theme.spacing3
    rightPadding: Theme.spacing3
}
