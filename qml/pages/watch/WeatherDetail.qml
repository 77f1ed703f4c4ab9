// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// A field for what else the watch can show of the weather.
LineField {
    id: root

    required property WeatherModel weather
    /// A WeatherModel.Detail.
    required property int detail
    /// Said when the text is not possible.
    property string example: ""

    isBad: !root.weather.isPossible(root.detail, root.text)
    remark: root.isBad ? root.example : ""
    Component.onCompleted: root.text = root.weather.detail(root.detail)
    onEdited: text => root.weather.setDetail(root.detail, text)
}
