// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Neobeat.Controls
import Neobeat.Pages

/// A cell of the header row; a tool tip has the whole of a text that is cut.
TableText {
    id: root

    isHead: true

    HintTip {
        text: root.truncated ? root.text : ""
        shown: pointer.hovered
    }
    HoverHandler {
        id: pointer
    }
}
