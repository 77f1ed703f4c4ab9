// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// What the parts of the strip mean.
Flow {
    id: root

    spacing: Theme.spacing3

    component Entry: Row {
        id: entry

        required property string text
        required property int kind

        spacing: Theme.spacing1

        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.spacing4
            height: Theme.fontSmall

            BandMark {
                width: parent.width
                room: parent.height
                kind: entry.kind
            }
        }
        MutedText {
            text: entry.text
            Accessible.ignored: true
        }
    }

    Entry {
        text: qsTr("deep sleep")
        kind: DayBandsModel.Kind.DeepSleep
    }
    Entry {
        text: qsTr("light sleep")
        kind: DayBandsModel.Kind.LightSleep
    }
    Entry {
        text: qsTr("not worn")
        kind: DayBandsModel.Kind.NotWorn
    }
    Entry {
        text: qsTr("charging")
        kind: DayBandsModel.Kind.Charging
    }
    Entry {
        text: qsTr("recorded")
        kind: DayBandsModel.Kind.Recorded
    }
}
