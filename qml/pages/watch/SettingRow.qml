// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// One setting of the watch: what was chosen, whether the watch has it, and its fields while it is edited.
Column {
    id: root

    required property SettingGroupModel settings
    required property int index
    required property string title
    required property string explanation
    required property string valueText
    required property string stateText
    required property bool isWarning
    required property string problem
    required property SettingFieldsModel fields

    /// What was chosen and whether the watch has it; said with the button too, because a key leads only there.
    readonly property string _standing: (root.valueText === "" ? "" : root.valueText + ". ") + root.stateText
    property bool _isEdited: false

    function _edit(): void {
        root._isEdited = !root._isEdited;
        if (root._isEdited)
            root.settings.edit(root.index);
    }

    // The button that was pressed is gone then.
    function _close(): void {
        editButton.forceActiveFocus(Qt.OtherFocusReason);
        root._isEdited = false;
    }

    spacing: Theme.spacing1

    Announcement {
        text: root.problem
    }
    RowLayout {
        width: root.width
        spacing: Theme.spacing3

        Column {
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: root.title
            Accessible.description: root._standing

            BodyText {
                width: parent?.width
                text: root.title
                Accessible.ignored: true
            }
            BodyText {
                width: parent?.width
                visible: root.valueText !== ""
                text: root.valueText
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            MutedText {
                width: parent?.width
                text: root.stateText
                color: root.isWarning ? Theme.error : Theme.textMuted
                Accessible.ignored: true
            }
        }
        TextButton {
            id: editButton

            text: root._isEdited ? qsTr("Cancel") : root.valueText === "" ? qsTr("Choose") : qsTr("Change")
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
            Accessible.description: root._standing
            onClicked: root._edit()
        }
    }
    ItemSlot {
        shown: root._isEdited

        Column {
            width: root.width
            bottomPadding: Theme.spacing2
            spacing: Theme.spacing2

            MutedText {
                width: parent?.width
                visible: root.explanation !== ""
                text: root.explanation
            }
            Repeater {
                model: root.fields

                SettingFieldRow {
                    width: root.width
                    fields: root.fields
                }
            }
            BodyText {
                width: parent?.width
                visible: root.problem !== ""
                text: root.problem
                color: Theme.error
            }
            Flow {
                width: parent?.width
                spacing: Theme.spacing2

                PrimaryButton {
                    text: qsTr("Write to the watch")
                    onClicked: {
                        if (root.settings.choose(root.index))
                            root._close();
                    }
                }
                OutlineButton {
                    visible: root.valueText !== ""
                    text: qsTr("Do not choose")
                    onClicked: {
                        root.settings.drop(root.index);
                        root._close();
                    }
                }
            }
        }
    }
}
