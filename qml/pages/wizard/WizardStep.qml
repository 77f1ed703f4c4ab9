// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Neobeat.Models

/// Common base of the pages of the wizard's steps.
FocusScope {
    required property WizardModel wizard
    /// What the page asks or reports, in one line.
    required property string title
    /// Whether there is something in it to use with the keyboard at first; otherwise the buttons below it get the focus.
    property bool takesFocus: true
}
