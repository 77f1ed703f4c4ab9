// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Types in the weather of now or of a day.
FormDialog {
    id: root

    required property WeatherModel weather

    property int _row: -1
    property bool _isDay: false
    property int _condition: 0
    property string _low: ""
    property string _high: ""

    /// Edits that row; with -1 it is a new day.
    function openFor(row: int, title: string, condition: int, low: string, high: string, isDay: bool): void {
        root._row = row;
        root._isDay = isDay;
        root._condition = condition;
        root._low = low;
        root._high = high;
        root.title = title;
        root.open();
    }

    // Wider than others, so that all kinds of weather are seen at once.
    width: Math.min(Theme.wizardWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    form: WeatherForm {
        id: kind

        width: root.availableWidth
        title: root.title
        isDay: root._isDay
        weather: root.weather
        onSaved: (condition, low, high) => {
            if (root._isDay)
                root.weather.setDay(root._row, condition, low, high);
            else
                root.weather.setNow(condition, high);
            root.close();
        }
        onCancelled: root.reject()
        Component.onCompleted: kind.fill(root._condition, root._low, root._high)
    }
}
