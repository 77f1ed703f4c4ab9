// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Types in the weather of now or of a day.
Dialog {
    id: root

    required property WeatherModel weather

    property int _row: -1
    property bool _isDay: false

    /// Edits that row; with -1 it is a new day.
    function openFor(row: int, title: string, condition: int, low: string, high: string, isDay: bool): void {
        root._row = row;
        root._isDay = isDay;
        root.title = title;
        form.fill(condition, low, high);
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    // Wider than others, so that all kinds of weather are seen at once.
    width: Math.min(Theme.wizardWidth, (parent?.width ?? 0) - 2 * Theme.spacing4)
    padding: Theme.spacing6
    modal: true
    focus: true
    header: null
    footer: null
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.outlineStrong
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    ScrollArea {
        width: root.availableWidth
        height: implicitHeight
        implicitHeight: Math.min(form.implicitHeight, (root.parent?.height ?? 0) - 2 * root.padding - 2 * Theme.spacing2)
        contentHeight: form.implicitHeight

        WeatherForm {
            id: form

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
        }
    }

    FocusReturn {
        popup: root
    }
}
