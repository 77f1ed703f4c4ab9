// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Neobeat.Controls

/// One cell of a table, numbers right-aligned; screen readers read the row instead.
Text {
    id: root

    /// It is in the header row.
    property bool isHead: false
    property int cell: Theme.cellWidth

    Layout.preferredWidth: root.cell
    color: root.isHead ? Theme.textMuted : Theme.text
    font.pixelSize: root.isHead ? Theme.fontSmall : Theme.fontBody
    horizontalAlignment: Text.AlignRight
    elide: Text.ElideRight
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.fontLeast
    textFormat: Text.PlainText
    Accessible.ignored: true
}
