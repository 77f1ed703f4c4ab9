// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The settings of the watch that belong together.
Card {
    id: root

    required property SettingGroupModel settings

    contentItem: Column {
        spacing: Theme.spacing3

        HeadingText {
            width: parent?.width
            text: root.settings.title
        }
        Repeater {
            model: root.settings

            SettingRow {
                width: parent?.width
                settings: root.settings
            }
        }
    }
}
