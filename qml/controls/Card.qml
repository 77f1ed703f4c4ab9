// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

/// A surface with a hairline border.
Pane {
    id: root

    padding: Theme.spacing4
    Accessible.ignored: true // Screen readers read its contents.

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outline
    }
}
