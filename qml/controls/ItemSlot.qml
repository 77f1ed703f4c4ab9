// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Holds one item, which exists only while it is shown.
// A Repeater with one or no item, because a Loader of Qt 6.4 refuses bound components.
Repeater {
    id: root

    required property bool shown

    model: root.shown ? 1 : 0
}
