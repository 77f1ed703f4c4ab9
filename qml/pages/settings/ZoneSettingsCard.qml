// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The maximum heart rate and the age that define the zones.
Card {
    id: root

    required property SettingsModel settings

    contentItem: ZoneFields {
        settings: root.settings
    }
}
