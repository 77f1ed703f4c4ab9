// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The question or fact at the top of a page.
Text {
    id: root

    color: Theme.text
    font.pixelSize: Theme.fontTitle
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
    Accessible.ignored: root.text.trim() === ""
}
