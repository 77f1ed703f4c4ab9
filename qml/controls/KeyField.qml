// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The field for the pairing key: monospaced, with the digits in groups of four and a one-line assessment below.
FocusScope {
    id: root

    enum Verdict {
        Neutral,
        Good,
        Bad
    }

    property alias text: input.text
    property int verdict: KeyField.Neutral
    /// One line: how many digits there are, or what is wrong.
    property string message: ""
    /// The digits of the key, in groups of four with a dot for each missing one; "" when there are none.
    property string preview: ""

    /// The text has changed, by the keyboard or by an assistive program; also emitted after the text was set from here.
    signal edited(text: string)

    readonly property color _tone: root.verdict === KeyField.Good ? Theme.success : root.verdict === KeyField.Bad
        ? Theme.error : Theme.textMuted

    // Hex digits go from left to right.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: column.implicitHeight

    // Each digit would be too much.
    Announcement {
        text: root.verdict === KeyField.Neutral ? "" : root.message
    }
    Column {
        id: column

        width: root.width
        spacing: Theme.spacing1

        TextField {
            id: input

            width: root.width
            implicitHeight: Theme.fieldHeight
            leftPadding: Theme.spacing3
            rightPadding: Theme.spacing3 + Theme.iconSize
            focus: true
            color: Theme.text
            placeholderText: qsTr("0x… or paste the whole output")
            placeholderTextColor: Theme.textMuted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            font.family: Theme.monospace
            font.pixelSize: Theme.fontBody
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Pairing key")
            Accessible.description: root.message
            onTextChanged: root.edited(input.text) // No key is pressed when an assistive program sets the text.

            background: Rectangle {
                radius: Theme.fieldRadius
                color: Theme.surface
                border.width: input.activeFocus || root.verdict !== KeyField.Neutral ? Theme.focusWidth : Theme.hairline
                border.color: root.verdict !== KeyField.Neutral ? root._tone : input.activeFocus ? Theme.accent
                    : Theme.outlineStrong
            }

            Icon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.spacing2
                anchors.verticalCenter: parent.verticalCenter
                visible: root.verdict !== KeyField.Neutral
                path: root.verdict === KeyField.Good ? Icons.check : Icons.warning
                colour: root._tone
            }
        }
        Text {
            width: root.width
            text: root.preview === "" ? " " : root.preview
            color: Theme.text
            font.family: Theme.monospace
            font.pixelSize: Theme.fontBody
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        BodyText {
            width: root.width
            text: root.message === "" ? " " : root.message
            color: root._tone
        }
    }
}
