// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Holds one item, which exists only while it is shown and then has the focus of its scope.
// A new item does not keep its focus while the previous one still has it.
ItemSlot {
    onItemAdded: (index, item) => item.focus = true
}
