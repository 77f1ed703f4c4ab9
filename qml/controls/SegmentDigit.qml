// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/// One digit of a segment display: seven bevelled segments on a grid of 60 × 108, scaled to the item's height.
Item {
    id: root

    /// "0" to "9", "-" or " ".
    required property string figure
    property color ink: Theme.lcdInk
    property color ghost: Theme.lcdGhost
    /// Which of the segments a…g are lit, as letters.
    readonly property string lit: root._lit[root.figure] ?? ""

    readonly property var _lit: ({
            "0": "abcdef",
            "1": "bc",
            "2": "abdeg",
            "3": "abcdg",
            "4": "bcfg",
            "5": "acdfg",
            "6": "acdefg",
            "7": "abc",
            "8": "abcdefg",
            "9": "abcdfg",
            "-": "g"
        })
    readonly property var _outlines: ({
            "a": "M8 7L14 1H46L52 7L46 13H14Z",
            "b": "M53 8L59 14V46L53 52L47 46V14Z",
            "c": "M53 56L59 62V94L53 100L47 94V62Z",
            "d": "M8 101L14 95H46L52 101L46 107H14Z",
            "e": "M7 56L13 62V94L7 100L1 94V62Z",
            "f": "M7 8L13 14V46L7 52L1 46V14Z",
            "g": "M8 54L14 48H46L52 54L46 60H14Z"
        })

    function _path(isLit: bool): string {
        let result = "";
        for (const segment of "abcdefg") {
            if (root.lit.includes(segment) === isLit)
                result += root._outlines[segment];
        }
        return result || "M0 0";
    }

    implicitWidth: root.height * 60 / 108
    implicitHeight: 108
    // Without it shapes have jagged edges on the graphics card; the software renderer always smooths them.
    layer.enabled: root.GraphicsInfo.api > GraphicsInfo.Software
    layer.samples: 4

    Shape {
        width: 60
        height: 108
        scale: root.height / 108
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.ghost

            PathSvg {
                path: root._path(false)
            }
        }
        ShapePath {
            strokeColor: "transparent"
            fillColor: root.ink

            PathSvg {
                path: root._path(true)
            }
        }
    }
}
