// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A field for one line of text, with its label above.
FocusScope {
    id: root

    /// The label.
    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    /// One line below the field; may be empty.
    property string remark: ""
    /// What is typed is not shown.
    property bool isSecret: false
    /// The text is invalid.
    property bool isBad: false

    /// The text has changed, by the keyboard or by an assistive program; also emitted after the text was set from here.
    signal edited(text: string)
    /// Editing is finished: Enter was pressed, or the field lost keyboard focus.
    signal finished(text: string)

    /// What it was created with is not announced.
    property bool _isCreated: false
    property bool _isEdited: false

    // An assistive program sets the whole text at once: no key is pressed, and the focus may be elsewhere.
    function _reportEdit(): void {
        if (root._isCreated)
            verdict.restart();
        root.edited(input.text);
        if (!input.activeFocus)
            end.restart();
    }

    function selectAll(): void {
        input.selectAll();
    }

    implicitWidth: Theme.popoverWidth
    implicitHeight: column.implicitHeight

    // Not inside the binding that may have set the text.
    Timer {
        id: end

        interval: 0
        onTriggered: root.finished(input.text)
    }
    Timer {
        interval: 0
        running: true
        onTriggered: root._isCreated = true
    }
    // Whether the new text is bad is known then.
    Timer {
        id: verdict

        interval: 0
        onTriggered: root._isEdited = true
    }
    Announcement {
        text: root.isBad && root._isEdited ? root.remark : ""
    }
    Column {
        id: column

        width: root.width
        spacing: Theme.spacing1

        BodyText {
            width: root.width
            text: root.label
            Accessible.ignored: true
        }
        TextField {
            id: input

            width: root.width
            implicitHeight: Theme.controlHeight
            leftPadding: Theme.spacing3
            rightPadding: Theme.spacing3
            focus: true
            color: Theme.text
            placeholderTextColor: Theme.textMuted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            echoMode: root.isSecret ? TextInput.Password : TextInput.Normal
            font.pixelSize: Theme.fontBody
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.remark
            onTextChanged: root._reportEdit()
            onEditingFinished: root.finished(input.text)

            background: Rectangle {
                radius: Theme.fieldRadius
                color: Theme.surface
                border.width: input.activeFocus || root.isBad ? Theme.focusWidth : Theme.hairline
                border.color: root.isBad ? Theme.error : input.activeFocus ? Theme.accent : Theme.outlineStrong
            }
        }
        MutedText {
            width: root.width
            visible: text !== ""
            text: root.remark
            color: root.isBad ? Theme.error : Theme.textMuted
            Accessible.ignored: true
        }
    }
}
