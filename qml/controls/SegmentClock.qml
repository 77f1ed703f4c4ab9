// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A duration in seven-segment digits on a strip of display: hours, minutes, seconds.
Rectangle {
    id: root

    /// Full seconds.
    required property int seconds
    /// The displayed text: "0:12:34".
    readonly property string shown: Math.floor(root.seconds / 3600) + ":" + root._two(Math.floor(root.seconds / 60) % 60)
        + ":" + root._two(root.seconds % 60)

    /// Read by assistive programs on request; not announced each second.
    readonly property string liveDescription: root.shown

    readonly property real _figureHeight: root.height - 2 * Theme.spacing2

    function _two(number: int): string {
        return String(number).padStart(2, "0");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Theme.controlHeight
    implicitWidth: row.width + 2 * Theme.spacing2
    color: Theme.lcd
    radius: Theme.fieldRadius
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Length of the activity")

    Row {
        id: row

        anchors.centerIn: parent
        height: root._figureHeight
        spacing: Math.round(root._figureHeight / 6)

        Repeater {
            model: root.shown.length

            Item {
                id: place

                required property int index
                readonly property string sign: root.shown.charAt(place.index)
                readonly property bool isColon: place.sign === ":"
                readonly property real dot: Math.max(2, Math.round(root._figureHeight / 8))

                height: row.height
                width: place.isColon ? place.dot : Math.round(row.height * 60 / 108)

                SegmentDigit {
                    visible: !place.isColon
                    height: place.height
                    width: place.width
                    figure: place.isColon ? " " : place.sign
                }
                Repeater {
                    model: place.isColon ? [0.3, 0.7] : []

                    Rectangle {
                        required property real modelData

                        y: Math.round(place.height * modelData - height / 2)
                        width: place.dot
                        height: place.dot
                        color: Theme.lcdInk
                    }
                }
            }
        }
    }
}
