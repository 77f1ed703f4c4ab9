// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Where the key comes from, common problems, privacy, and the program's version.
FocusScope {
    id: root

    required property SettingsModel settings

    /// Requests the page with the checks of this computer.
    signal doctorWanted
    /// Requests the page with the log.
    signal logWanted

    PageScroll {
        id: scroll

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Document
        Accessible.name: qsTr("Help text")
        Keys.onUpPressed: scroll.accessibleScrollUpAction()
        Keys.onDownPressed: scroll.accessibleScrollDownAction()

        function accessibleScrollUpAction(): void {
            scroll.contentY = Math.max(0, scroll.contentY - Theme.rowHeight);
        }

        function accessibleScrollDownAction(): void {
            scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height,
                scroll.contentY + Theme.rowHeight));
        }

        TitleText {
            text: qsTr("Help")
        }
        BodyText {
            width: parent?.width
            text: qsTr("When something does not work, Neobeat can look for the reason.")
        }
        Flow {
            width: parent?.width
            spacing: Theme.spacing3

            OutlineButton {
                text: qsTr("Check this computer")
                onClicked: root.doctorWanted()
            }
            OutlineButton {
                text: qsTr("Log and report")
                onClicked: root.logWanted()
            }
        }
        HelpSection {
            heading: qsTr("Where the key comes from")
            paragraphs: [
                qsTr("The watch only talks to a program that knows its pairing key, 32 hex digits. The key was made when the "
                    + "watch was paired with the Zepp app, and it lies in the account of that app."),
                qsTr("A tool such as huami-token signs in to your account and prints the key. Paste its whole output into "
                    + "Neobeat; the right key is found in it."),
                qsTr("A key cannot be made up or computed. Unpairing the watch in the app or resetting it makes a new key, and "
                    + "the old one stops working.")
            ]
        }
        HelpSection {
            heading: qsTr("The watch is not found")
            paragraphs: [
                qsTr("A watch talks to one partner at a time. When it is connected to a phone, turn Bluetooth off there, or "
                    + "close the Zepp app, and scan again."),
                qsTr("Bring the watch near and press one of its buttons. An empty battery also makes it silent.")
            ]
        }
        HelpSection {
            heading: qsTr("Chest straps and other sensors")
            paragraphs: [
                qsTr("A sensor that follows the Bluetooth Heart Rate Service needs no key. A strap is silent until you wear it; "
                    + "moisten its electrodes. A watch or band has to broadcast: start a workout on it, then switch its "
                    + "heart-rate broadcast on."),
                qsTr("Some sensors demand to be paired with the computer. Neobeat does that and says so; the Bluetooth settings "
                    + "of the computer list such a sensor, and can remove it again. Do that first when pairing fails: one side "
                    + "may keep a pairing that the other has lost."),
                qsTr("26 other watches of the vendor are paired like an Amazfit Neo, by what other programs do. For each model the "
                    + "wizard says whether anybody is known to have tried.")
            ]
        }
        HelpSection {
            heading: qsTr("The watch does not accept the key")
            paragraphs: [
                qsTr("Fetch the key anew: it changes with each pairing. With several watches in the account, compare the "
                    + "address beside the key with the one of your watch.")
            ]
        }
        HelpSection {
            heading: qsTr("There is no reading")
            paragraphs: [
                qsTr("Wear the watch a finger's width above the wrist bone, not too loose. The first reading takes a few "
                    + "seconds. Neobeat never fills gaps in: no reading is shown as no reading.")
            ]
        }
        HelpSection {
            heading: qsTr("Beat by beat")
            paragraphs: [
                qsTr("A chest strap sends the intervals between beats. Where the history has them, it offers Beats beside "
                    + "Chart and Table: each interval, signs at what was corrected, and how much the intervals vary."),
                qsTr("RMSSD, SDNN and pNN50 grow with that variability. It differs between people and falls with age, effort "
                    + "and stress: compare only with yourself, measured at the same time of day and in the same position. The "
                    + "figures are no diagnosis.")
            ]
        }
        HelpSection {
            heading: qsTr("The heart rate in other programs")
            paragraphs: [
                qsTr("OBS Studio with a browser source: switch on the web server under Outputs, copy its address and add a "
                    + "browser source with it. Without one, as in Debian: use a text source with the text file, or enter the "
                    + "password of OBS's WebSocket server and the name of a text source."),
                qsTr("VRChat: enable OSC in its action menu and switch on the output for OSC programs."),
                qsTr("Home Assistant: enter the address of your MQTT broker. The watch then appears there as a device."),
                qsTr("Grafana: let Prometheus read the address of the web server with /metrics at its end."),
                qsTr("Zwift, bike computers, phones: switch on the Bluetooth sensor and look for a heart-rate sensor named "
                    + "Neobeat there.")
            ]
        }
        HelpSection {
            heading: qsTr("Privacy")
            paragraphs: [
                qsTr("Neobeat talks to your watch, and to other programs only where you switch that on under Outputs. There "
                    + "is no account, no cloud and no statistics. The key lies in the password store of your desktop and "
                    + "never in a log."),
                qsTr("Neobeat is no medical device. Ask a doctor, not a watch, when you are worried.")
            ]
        }
        MutedText {
            width: parent?.width
            text: qsTr("Neobeat %1, free software under the GNU General Public License 3 or later.").arg(
                root.settings.version)
        }
    }
}
