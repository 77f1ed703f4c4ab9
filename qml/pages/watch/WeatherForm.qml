// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The form with kind and temperature of the weather.
Column {
    id: root

    required property string title
    /// A day has a lowest and a highest temperature, now has one.
    required property bool isDay
    required property WeatherModel weather

    readonly property string _range: qsTr("%1 to %2").arg(root.weather.leastTemperature).arg(root.weather.mostTemperature)
    readonly property bool _isComplete: root.weather.isTemperature(highField.text)
        && (!root.isDay || root.weather.isTemperature(lowField.text))
    property int _condition: 0

    /// The user confirmed; low is empty for now.
    signal saved(condition: int, low: string, high: string)
    signal cancelled

    function fill(condition: int, low: string, high: string): void {
        root._condition = condition;
        lowField.text = low;
        highField.text = high;
    }

    function _save(): void {
        if (root._isComplete)
            root.saved(root._condition, lowField.text, highField.text);
    }

    spacing: Theme.spacing3

    TitleText {
        width: root.width
        text: root.title
    }
    Row {
        spacing: Theme.spacing4

        LineField {
            id: lowField

            width: Theme.numberWidth
            visible: root.isDay
            focus: root.isDay
            label: qsTr("Lowest")
            maximumLength: 4
            isBad: text !== "" && !root.weather.isTemperature(text)
            remark: isBad ? root._range : ""
            Keys.onReturnPressed: root._save()
            Keys.onEnterPressed: root._save()
        }
        LineField {
            id: highField

            width: Theme.numberWidth
            focus: !root.isDay
            label: root.isDay ? qsTr("Highest") : qsTr("Temperature")
            maximumLength: 4
            isBad: text !== "" && !root.weather.isTemperature(text)
            remark: isBad ? root._range : ""
            Keys.onReturnPressed: root._save()
            Keys.onEnterPressed: root._save()
        }
    }
    MutedText {
        width: root.width
        text: qsTr("In degrees of the unit that you read on the watch.")
    }
    ChoiceFlow {
        width: root.width - Theme.spacing4
        name: qsTr("Kind of weather")
        options: root.weather.conditions
        current: root._condition
        onChosen: index => root._condition = index
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.spacing2

        TextButton {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        PrimaryButton {
            enabled: root._isComplete
            disabledReason: qsTr("Type in the temperature first.")
            text: qsTr("Save")
            onClicked: root._save()
        }
    }
}
