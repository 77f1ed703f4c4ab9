// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// One part of the day. Kinds differ in height and filling, not by their colours alone.
Rectangle {
    id: root

    /// A DayBandsModel.Kind.
    required property int kind
    /// The height of the whole strip.
    required property int room

    readonly property bool _offWrist: root.kind === DayBandsModel.Kind.NotWorn
        || root.kind === DayBandsModel.Kind.Charging

    function _share(): real {
        switch (root.kind) {
        case DayBandsModel.Kind.DeepSleep:
            return 1;
        case DayBandsModel.Kind.RemSleep:
            return 0.75;
        case DayBandsModel.Kind.LightSleep:
            return 0.5;
        case DayBandsModel.Kind.NotWorn:
        case DayBandsModel.Kind.Charging:
            return 0.5;
        }
        return 0.12;
    }

    function _ink(): color {
        switch (root.kind) {
        case DayBandsModel.Kind.DeepSleep:
            return Theme.accent;
        case DayBandsModel.Kind.RemSleep:
            return Theme.faded(Theme.accent, 0.75);
        case DayBandsModel.Kind.LightSleep:
            return Theme.faded(Theme.accent, 0.5);
        case DayBandsModel.Kind.NotWorn:
        case DayBandsModel.Kind.Charging:
            return Theme.surface;
        }
        return Theme.outlineStrong;
    }

    height: Math.max(Theme.lineWidth, Math.round(root.room * root._share()))
    y: root.room - height
    color: root._ink()
    border.width: root._offWrist ? Theme.hairline : 0
    border.color: root.kind === DayBandsModel.Kind.Charging ? Theme.warning : Theme.outlineStrong
}
