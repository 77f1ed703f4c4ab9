// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// Fields for maximum heart rate and age, and the resulting zones.
Column {
    id: root

    required property SettingsModel settings

    // Text to a number; 0 for an empty field, -1 for invalid text.
    function _number(text: string, least: int, most: int): int {
        if (text === "")
            return 0;
        const number = parseInt(text, 10);
        return number >= least && number <= most ? number : -1;
    }

    spacing: Theme.spacing3

    HeadingText {
        width: root.width
        text: qsTr("Heart-rate zones")
    }
    Row {
        width: root.width
        spacing: Theme.spacing4

        LineField {
            id: maximum

            width: Math.floor((root.width - Theme.spacing4) / 2)
            label: qsTr("Maximum heart rate")
            placeholder: qsTr("from the age")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 3
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]*/
            }
            isBad: root._number(text, 100, 240) < 0
            remark: isBad ? qsTr("100 to 240 bpm") : qsTr("bpm; leave it empty if you do not know it")
            Component.onCompleted: text = root.settings.maximumHeartRate > 0 ? root.settings.maximumHeartRate : ""
            onEdited: text => {
                const bpm = root._number(text, 100, 240);
                if (bpm >= 0)
                    root.settings.maximumHeartRate = bpm;
            }
        }
        LineField {
            id: age

            width: maximum.width
            label: qsTr("Age")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 3
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]*/
            }
            isBad: root._number(text, 5, 120) < 0
            remark: isBad ? qsTr("5 to 120 years") : qsTr("years")
            Component.onCompleted: text = root.settings.age > 0 ? root.settings.age : ""
            onEdited: text => {
                const years = root._number(text, 5, 120);
                if (years >= 0)
                    root.settings.age = years;
            }
        }
    }
    BodyText {
        width: root.width
        text: root._result()
    }
    MutedText {
        width: root.width
        text: qsTr("The formula gives a mean of many people; yours may be 10 beats higher or lower. The five zones "
            + "begin at 50, 60, 70, 80 and 90 % of the maximum.")
    }

    function _result(): string {
        if (root.settings.maximumHeartRate > 0)
            return qsTr("Zones follow from your maximum of %1 bpm.").arg(root.settings.maximumHeartRate);
        if (root.settings.age > 0)
            return qsTr("Zones follow from a maximum of 208 − 0.7 × %1 = %2 bpm.").arg(root.settings.age).arg(
                root.settings.resultingMaximum);
        return qsTr("Without either there are no zones. From the age the maximum is 208 − 0.7 × age.");
    }
}
