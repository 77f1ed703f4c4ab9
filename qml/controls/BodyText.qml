// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A sentence of running text; wraps.
Text {
    id: root

    color: Theme.text
    font.pixelSize: Theme.fontBody
    font.weight: Font.Normal
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.trim() === ""
}
