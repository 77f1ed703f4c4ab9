// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The place for notices: one at a time, the most urgent first, each with at most one action.
Item {
    id: root

    required property SessionModel session
    required property RecordingModel recording
    property string message: ""

    signal addWatchWanted
    signal keyWanted
    signal messageRead

    readonly property bool _connectionFailed: root.session.hasWatch && root.session.error.present
    readonly property bool _measuringFailed: !root._connectionFailed && root.session.heartRateError.present
    readonly property bool _keepingFailed: !root._connectionFailed && !root._measuringFailed
        && root.recording.problem.present
    readonly property bool _isCalm: !root._connectionFailed && !root._measuringFailed && !root._keepingFailed
    readonly property bool _hasNews: root._isCalm && root.recording.notice !== ""

    function _actionText(action: string): string {
        switch (action) {
        case "retry":
            return qsTr("Try again");
        case "enter-key":
            return qsTr("Enter key");
        case "scan":
            return qsTr("Try again");
        case "check-bluetooth":
            return qsTr("Check again");
        default:
            return "";
        }
    }

    visible: !root._isCalm || root._hasNews || root.message !== ""
    implicitHeight: connection.visible ? connection.implicitHeight : measuring.visible ? measuring.implicitHeight
        : keeping.visible ? keeping.implicitHeight : news.visible ? news.implicitHeight : told.implicitHeight

    NoticeBar {
        id: connection

        anchors.fill: parent
        visible: root._connectionFailed
        title: root.session.error.title
        text: root.session.wanted ? root.session.error.cause + " " + root.session.nextTryText
            : root.session.error.cause + " " + root.session.error.advice
        // The button stays while a try is under way, so that nothing moves under the pointer.
        actionText: root.session.wanted ? qsTr("Try now") : root._actionText(root.session.error.action)
        actionEnabled: root.session.canTryNow || !root.session.wanted
        actionDisabledReason: qsTr("A try is under way.")
        onTriggered: {
            if (root.session.error.action === "enter-key")
                root.keyWanted();
            else
                root.session.connectToWatch();
        }
    }
    NoticeBar {
        id: measuring

        anchors.fill: parent
        visible: root._measuringFailed
        title: root.session.heartRateError.title
        text: root.session.heartRateError.cause + " " + root.session.heartRateError.advice
        actionText: root._actionText(root.session.heartRateError.action)
        onTriggered: root.session.startHeartRate()
    }
    NoticeBar {
        id: keeping

        anchors.fill: parent
        visible: root._keepingFailed
        title: root.recording.problem.title
        text: root.recording.problem.cause + " " + root.recording.problem.advice
    }
    NoticeBar {
        id: news

        anchors.fill: parent
        visible: root._hasNews
        isError: false
        title: root.recording.notice
        text: root.recording.noticeText
        actionText: qsTr("Close")
        onTriggered: root.recording.dismissNotice()
    }
    NoticeBar {
        id: told

        anchors.fill: parent
        visible: root._isCalm && !root._hasNews && root.message !== ""
        isError: false
        title: root.message
        actionText: qsTr("Close")
        onTriggered: root.messageRead()
    }
}
