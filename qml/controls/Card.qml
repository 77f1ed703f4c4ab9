// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A surface with a hairline border.
T.Pane {
    id: root

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.spacing4
    Accessible.ignored: true // Screen readers read its contents.

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outline
    }
}
