// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// Finds items as a screen reader does: by accessible name.
QtObject {
    /// The first visible item with that name at or below the given one, or null.
    function find(item: Item, name: string): Item {
        if (!item.visible)
            return null;
        if (item.Accessible.name === name && !item.Accessible.ignored)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = find(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }
}
