// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// One notice: an icon, its title, and usually one action. More buttons are below the text where there is no room next
/// to it.
Rectangle {
    id: root

    /// One sentence: what happened.
    required property string title
    /// Why, and what to do.
    property string text: ""
    /// Label of the button; no button when empty.
    property string actionText: ""
    /// Whether the button is enabled.
    property bool actionEnabled: true
    /// Why it is disabled.
    property string actionDisabledReason: ""
    /// Labels of further buttons after it.
    property list<string> moreActions: []
    property bool isError: true

    /// The button was pressed.
    signal triggered
    /// A further button was pressed, the one with this index.
    signal moreTriggered(index: int)

    readonly property bool _hasButtons: root.actionText !== "" || root.moreActions.length > 0
    readonly property bool _stacked: root.moreActions.length > 0 && buttons.width > root.width / 2

    implicitHeight: (!root._hasButtons ? words.height
        : root._stacked ? words.height + Theme.spacing2 + buttons.height : Math.max(words.height, buttons.height))
        + 2 * Theme.spacing3
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: root.isError ? Theme.error : Theme.outlineStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    Announcement {
        text: root.visible ? root.title : ""
        details: root.text
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spacing4
        y: root._stacked ? Theme.spacing3 : (root.height - height) / 2
        path: root.isError ? Icons.warning : Icons.info
        colour: root.isError ? Theme.error : Theme.textMuted
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.right: root._hasButtons && !root._stacked ? buttons.left : parent.right
        anchors.leftMargin: Theme.spacing3
        anchors.rightMargin: Theme.spacing3
        y: root._stacked ? Theme.spacing3 : (root.height - height) / 2

        BodyText {
            width: words.width
            text: root.title
            font.weight: Font.DemiBold
        }
        MutedText {
            width: words.width
            visible: text !== ""
            text: root.text
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.spacing3
        y: root._stacked ? words.y + words.height + Theme.spacing2 : (root.height - height) / 2
        visible: root._hasButtons
        spacing: Theme.spacing2

        OutlineButton {
            visible: root.actionText !== ""
            enabled: root.actionEnabled
            disabledReason: root.actionDisabledReason
            text: root.actionText
            onClicked: root.triggered()
        }
        Repeater {
            model: root.moreActions

            OutlineButton {
                required property int index
                required property string modelData

                text: modelData
                onClicked: root.moreTriggered(index)
            }
        }
    }
}
