// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// The weather that the watch shows, typed in by the user.
Card {
    id: root

    required property WeatherModel weather

    Column {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.spacing2

        HeadingText {
            width: parent?.width
            text: qsTr("Weather")
        }
        MutedText {
            width: parent?.width
            text: root.weather.stateText
            color: root.weather.warning ? Theme.error : Theme.textMuted
        }
        Repeater {
            model: root.weather

            WeatherRow {
                width: parent?.width
                onEditWanted: dialog.openFor(index, title, condition, low, high, isDay)
                onRemoveWanted: {
                    addButton.forceActiveFocus(Qt.OtherFocusReason);
                    root.weather.removeDay(index);
                }
            }
        }
        OutlineButton {
            id: addButton

            text: qsTr("Add day")
            enabled: root.weather.canAddDay
            disabledReason: qsTr("The watch has room for seven days.")
            onClicked: dialog.openFor(-1, qsTr("Add day"), 0, "", "", true)
        }
        MutedText {
            width: parent?.width
            text: qsTr("What else the watch can show; leave empty what you do not know.")
        }
        Flow {
            id: details

            readonly property real fieldWidth: Theme.largeText ? width : Math.floor((width - spacing) / 2)

            width: parent?.width
            spacing: Theme.spacing3

            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.Place
                label: qsTr("Place")
            }
            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.Wind
                label: qsTr("Wind")
                placeholder: qsTr("such as 12 km/h")
            }
            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.Humidity
                label: qsTr("Humidity")
                placeholder: qsTr("such as 60 %")
            }
            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.AirQuality
                label: qsTr("Air quality index")
                example: qsTr("a whole number from 0 to 1000")
            }
            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.Sunrise
                label: qsTr("Sunrise")
                example: qsTr("such as 6:30")
            }
            WeatherDetail {
                width: details.fieldWidth
                weather: root.weather
                detail: WeatherModel.Sunset
                label: qsTr("Sunset")
                example: qsTr("such as 20:15")
            }
        }
        OutlineButton {
            text: qsTr("Show on the watch")
            enabled: root.weather.canShow
            disabledReason: qsTr("Type in the weather of now first, and what is marked.")
            onClicked: root.weather.show()
        }
    }

    WeatherDialog {
        id: dialog

        weather: root.weather
    }
}
