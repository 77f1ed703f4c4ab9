// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// A sheet of paper with a hairline around it.
Pane {
    id: root

    padding: Theme.spacing4
    Accessible.ignored: true // What lies on it speaks for itself.

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outline
    }
}
