// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// The place for notices: one at a time. Decisions and results of the user's last action come first, then the most
/// urgent.
Item {
    id: root

    required property ConnectionModel connection
    required property RecordingModel recording
    required property AlertModel alerts
    property string message: ""

    signal keyWanted
    signal messageRead
    /// Requests that range of the history.
    signal historyWanted(start: real, end: real)
    /// Requests the export of an activity.
    signal exportWanted(id: int, name: string)

    readonly property ActivityResult _result: root.recording.result
    readonly property bool _storeWaits: root.connection.keyStoreText !== ""
    readonly property bool _asks: !root._storeWaits && root.recording.hasCutOff
    readonly property bool _hasResult: !root._storeWaits && !root._asks
        && root._result.state !== ActivityResult.State.None
    readonly property bool _isAlerted: !root._storeWaits && !root._asks && !root._hasResult && root.alerts.notice !== ""
    readonly property bool _isFree: !root._storeWaits && !root._asks && !root._hasResult && !root._isAlerted
    readonly property bool _connectionFailed: root._isFree && root.connection.hasWatch
        && root.connection.error.present
    readonly property bool _measuringFailed: root._isFree && !root._connectionFailed
        && root.connection.heartRateError.present
    readonly property bool _keepingFailed: root._isFree && !root._connectionFailed && !root._measuringFailed
        && root.recording.problem.present
    readonly property bool _keyIsLeft: root._isFree && !root._connectionFailed && !root._measuringFailed
        && !root._keepingFailed && root.connection.leftKey.present
    readonly property bool _isCalm: root._isFree && !root._connectionFailed && !root._measuringFailed
        && !root._keepingFailed && !root._keyIsLeft
    readonly property bool _wasPaired: root._isCalm && root.connection.notice !== ""
    readonly property bool _hasNews: root._isCalm && !root._wasPaired && root.recording.notice !== ""

    function _actionText(action: int): string {
        switch (action) {
        case ErrorText.Action.Retry:
        case ErrorText.Action.Scan:
            return qsTr("Try again");
        case ErrorText.Action.EnterKey:
            return qsTr("Enter key");
        case ErrorText.Action.CheckBluetooth:
            return qsTr("Check again");
        default:
            return "";
        }
    }

    visible: !root._isCalm || root._wasPaired || root._hasNews || root.message !== ""
    implicitHeight: waiting.visible ? waiting.implicitHeight : cutOff.visible ? cutOff.implicitHeight
        : result.visible ? result.implicitHeight : alert.visible ? alert.implicitHeight : connectionNotice.visible ? connectionNotice.implicitHeight
        : measuring.visible ? measuring.implicitHeight : left.visible ? left.implicitHeight : keeping.visible ? keeping.implicitHeight
        : paired.visible ? paired.implicitHeight : news.visible ? news.implicitHeight : messageNotice.implicitHeight

    NoticeBar {
        id: cutOff

        anchors.fill: parent
        visible: root._asks
        isError: false
        title: root.recording.cutOffTitle
        text: root.recording.cutOffText
        actionText: qsTr("Go on")
        actionEnabled: root.recording.canResume
        moreActions: [qsTr("Close activity")]
        onTriggered: root.recording.resumeActivity()
        onMoreTriggered: root.recording.closeCutOff()
    }
    NoticeBar {
        id: result

        anchors.fill: parent
        visible: root._hasResult
        isError: false
        title: root._result.title
        text: root._result.text
        actionText: qsTr("Show")
        actionEnabled: root._result.activityId > 0
        actionDisabledReason: qsTr("The activity is still being stored.")
        moreActions: root._result.activityId > 0 ? [qsTr("Export…"), qsTr("Close")] : [qsTr("Close")]
        onTriggered: root.historyWanted(root._result.start, root._result.end)
        onMoreTriggered: index => {
            if (index === moreActions.length - 1)
                root._result.dismiss();
            else
                root.exportWanted(root._result.activityId, root._result.name);
        }
    }
    NoticeBar {
        id: alert

        anchors.fill: parent
        visible: root._isAlerted
        title: root.alerts.notice
        text: root.alerts.noticeText
        actionText: qsTr("Close")
        onTriggered: root.alerts.dismissNotice()
    }
    NoticeBar {
        id: waiting

        anchors.fill: parent
        visible: root._storeWaits
        isError: false
        title: root.connection.keyStoreText
        actionText: qsTr("Cancel")
        onTriggered: root.connection.disconnectFromWatch()
    }
    NoticeBar {
        id: left

        anchors.fill: parent
        visible: root._keyIsLeft
        title: qsTr("The watch is removed. Its key may still be kept.")
        text: root.connection.leftKey.title + " " + root.connection.leftKey.cause + " " + root.connection.leftKey.advice
        actionText: qsTr("Try again")
        onTriggered: root.connection.removeLeftKey()
    }
    NoticeBar {
        id: connectionNotice

        anchors.fill: parent
        visible: root._connectionFailed
        title: root.connection.error.title
        text: root.connection.wanted ? root.connection.error.cause + " " + root.connection.nextTryText
            : root.connection.error.cause + " " + root.connection.error.advice
        // The button stays during a try, so that nothing moves under the pointer.
        actionText: root.connection.wanted ? qsTr("Try now") : root._actionText(root.connection.error.action)
        actionEnabled: root.connection.canTryNow || !root.connection.wanted
        actionDisabledReason: qsTr("A try is under way.")
        onTriggered: {
            if (root.connection.error.action === ErrorText.Action.EnterKey)
                root.keyWanted();
            else
                root.connection.connectToWatch();
        }
    }
    NoticeBar {
        id: measuring

        anchors.fill: parent
        visible: root._measuringFailed
        title: root.connection.heartRateError.title
        text: root.connection.heartRateError.cause + " " + root.connection.heartRateError.advice
        actionText: root._actionText(root.connection.heartRateError.action)
        onTriggered: root.connection.startHeartRate()
    }
    NoticeBar {
        id: keeping

        anchors.fill: parent
        visible: root._keepingFailed
        title: root.recording.problem.title
        text: root.recording.problem.cause + " " + root.recording.problem.advice
    }
    NoticeBar {
        id: paired

        anchors.fill: parent
        visible: root._wasPaired
        isError: false
        title: root.connection.notice
        text: root.connection.noticeText
        actionText: qsTr("Close")
        onTriggered: root.connection.dismissNotice()
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
        id: messageNotice

        anchors.fill: parent
        visible: root._isCalm && !root._wasPaired && !root._hasNews && root.message !== ""
        isError: false
        title: root.message
        actionText: qsTr("Close")
        onTriggered: root.messageRead()
    }
}
