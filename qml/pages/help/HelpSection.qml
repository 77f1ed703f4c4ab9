// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls

/// A heading with its paragraphs.
Column {
    id: root

    required property string heading
    required property list<string> paragraphs

    width: parent?.width
    spacing: Theme.spacing2

    HeadingText {
        width: root.width
        text: root.heading
    }
    Repeater {
        model: root.paragraphs

        BodyText {
            required property string modelData

            width: root.width
            text: modelData
        }
    }
}
