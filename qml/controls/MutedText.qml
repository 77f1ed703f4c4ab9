// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Secondary text; wraps.
Text {
    id: root

    color: Theme.textMuted
    font.pixelSize: Theme.fontSmall
    font.weight: Font.Normal
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.trim() === ""
}
