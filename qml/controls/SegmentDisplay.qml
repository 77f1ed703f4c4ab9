// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A number in seven-segment digits as on the watch; `--` when there is none, dimmed when it is old.
Item {
    id: root

    /// The number, or -1 for no reading.
    required property int value
    /// Number of digits.
    property int digits: 3
    /// Whether the number is too old to be current.
    property bool stale: false
    /// The displayed text, padded with blanks in front.
    readonly property string shown: (root.value < 0 ? "--" : String(root.value)).padStart(root.digits, " ")

    // Not in the delegates: they outlive this item briefly, and the theme may change meanwhile.
    readonly property color _ink: root.stale || root.value < 0 ? Theme.faded(Theme.lcdInk, Theme.staleInk) : Theme.lcdInk

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
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
