// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The figures of the heart rate variability of the visible range, why some are missing, and what was corrected.
Column {
    id: root

    required property HrvModel figures

    spacing: Theme.spacing2

    Flow {
        width: root.width
        spacing: Theme.spacing4

        Repeater {
            model: root.figures

            FigureTile {}
        }
    }
    MutedText {
        width: root.width
        text: root.figures.missingText === "" ? root.figures.correctionText : root.figures.missingText
    }
}
