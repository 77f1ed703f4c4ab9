// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Holds one item, which exists only while it is shown and then has the focus of its scope.
// A Repeater with one or no item, because a Loader of Qt 6.4 refuses bound components. A new item does not keep its
// focus while the previous one still has it.
Repeater {
    id: root

    required property bool shown

    model: root.shown ? 1 : 0
    onItemAdded: (index, item) => item.focus = true
}
