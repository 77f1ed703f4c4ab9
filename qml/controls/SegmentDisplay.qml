// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A number in segment figures as on the watch; `--` when there is none, dimmed when it is old.
Item {
    id: root

    /// The number, or -1 for no reading.
    required property int value
    /// How many figures stand side by side.
    property int digits: 3
    /// Whether the number is too old to be the present one.
    property bool stale: false
    /// What the figures show, with blanks in front.
    readonly property string shown: (root.value < 0 ? "--" : String(root.value)).padStart(root.digits, " ")

    // Not in the delegates: they outlive this item by a moment, in which the theme may change.
    readonly property color _ink: root.stale || root.value < 0 ? Theme.faded(Theme.lcdInk, 0.5) : Theme.lcdInk

    implicitHeight: 96
    implicitWidth: figures.width

    Row {
        id: figures

        height: root.height
        spacing: root.height / 9

        Repeater {
            model: root.digits

            SegmentDigit {
                required property int index

                height: figures.height
                width: height * 60 / 108
                figure: root.shown.charAt(index)
                ink: root._ink
            }
        }
    }
}
