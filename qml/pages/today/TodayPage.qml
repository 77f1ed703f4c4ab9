// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// One day as the watch logged it, and the days before it.
FocusScope {
    id: root

    required property TodayModel day

    readonly property bool _stacked: root.width < Theme.narrowWidth || root.height < Theme.lowHeight
    readonly property int _margin: root.width < Theme.narrowWidth ? Theme.spacing3 : Theme.spacing6
    readonly property bool _seen: root.Window.visibility !== Window.Hidden
        && root.Window.visibility !== Window.Minimized

    on_SeenChanged: root.day.active = root._seen
    Component.onCompleted: root.day.active = root._seen
    Component.onDestruction: root.day.active = false

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TodayHeader {
            Layout.fillWidth: true
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            day: root.day
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.outline
        }
        NoticeBar {
            Layout.fillWidth: true
            Layout.topMargin: root._margin
            Layout.leftMargin: root._margin
            Layout.rightMargin: root._margin
            visible: root.day.sync.error.present
            title: root.day.sync.error.title
            text: root.day.sync.error.cause + " " + root.day.sync.error.advice
            actionText: qsTr("Close")
            onTriggered: root.day.sync.clearError()
        }
        FailureText {
            Layout.fillWidth: true
            Layout.margins: root._margin
            visible: root.day.error.present
            title: root.day.error.title
            cause: root.day.error.cause
            advice: root.day.error.advice
            code: root.day.error.code
            detail: root.day.error.detail
        }
        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            TodayLayout {
                anchors.fill: parent
                focus: true
                day: root.day
                stacked: root._stacked
                margin: root._margin
            }
        }
    }
}
