// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/// Path data of every icon on a grid of 24, drawn by Icon with a stroke of 1.5.
QtObject {
    readonly property string live: "M3 12h4l2.5-7 4.5 14 2.5-7H21"
    readonly property string history: "M4.2 13a8 8 0 1 0 2-6.6L3.8 8.8M3.8 4.2v4.6h4.6M12 7.8v4.7l3.2 2"
    readonly property string today: "M4.5 6h15v13.5h-15zM4.5 10h15M8.5 3.5V7M15.5 3.5V7M8.5 16.5v-2M12 16.5v-4M15.5 16.5v-3"
    readonly property string outputs: "M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM8.5 8.5a5 5 0 0 0 0 7M15.5 8.5a5 5 0 0 1 0 7"
        + "M5.6 5.6a9 9 0 0 0 0 12.8M18.4 5.6a9 9 0 0 1 0 12.8"
    readonly property string watch: "M8 7V3.5h8V7M8 17v3.5h8V17M6.5 7h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5"
        + "h-11A1.5 1.5 0 0 1 5 15.5v-7A1.5 1.5 0 0 1 6.5 7zM9 12h2M13 12h2"
    readonly property string settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
        + "M9 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
    readonly property string help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8"
        + "M12 16.8v.2"
    readonly property string table: "M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13"
    readonly property string check: "M5 12.5l4.5 4.5L19 7.5"
    readonly property string cross: "M6.5 6.5l11 11M17.5 6.5l-11 11"
    readonly property string warning: "M12 4l9 16H3zM12 10v4.5M12 17.2v.2"
    readonly property string info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.8v.2"
    readonly property string bluetooth: "M7 8l10 8-5 4V4l5 4L7 16"
    readonly property string chevronDown: "M6.5 9.5L12 15l5.5-5.5"
    readonly property string chevronLeft: "M14.5 6.5L9 12l5.5 5.5"
    readonly property string chevronRight: "M9.5 6.5L15 12l-5.5 5.5"
    readonly property string bolt: "M13 3L5.5 13.5h5.5L10 21l8.5-11h-6z"
    readonly property string heart: "M12 20.5C7 16.5 3 13 3 8.8 3 6 5.2 4 7.7 4c1.7 0 3.3.9 4.3 2.5C13 4.9 14.6 4 16.3 4"
        + " 18.8 4 21 6 21 8.8c0 4.2-4 7.7-9 11.7z"
}
