// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// One field of a setting of the watch.
Column {
    id: root

    required property SettingFieldsModel fields
    required property int index
    required property string label
    /// A SettingFieldsModel.Entry.
    required property int entry
    required property list<string> choices
    required property int current
    required property string text
    required property bool isOn
    required property int included
    required property string remark
    required property bool isShown

    /// More choices than fit side by side are below each other.
    readonly property bool _isLong: root.choices.length > 5

    visible: root.isShown
    spacing: Theme.spacing1

    ItemSlot {
        shown: root.entry === SettingFieldsModel.Switch

        SwitchRow {
            width: root.width
            text: root.label
            checked: root.isOn
            onToggled: root.fields.turn(root.index, checked)
        }
    }
    ItemSlot {
        shown: root.entry === SettingFieldsModel.Choice && !root._isLong

        Column {
            width: root.width
            spacing: Theme.spacing1

            BodyText {
                width: parent?.width
                text: root.label
                Accessible.ignored: true
            }
            ChoiceRow {
                width: Math.min(implicitWidth, root.width)
                name: root.label
                options: root.choices
                current: root.current
                onChosen: index => root.fields.select(root.index, index)
            }
        }
    }
    ItemSlot {
        shown: root.entry === SettingFieldsModel.Choice && root._isLong

        ChoiceFlow {
            width: root.width
            name: root.label
            options: root.choices
            current: root.current
            onChosen: index => root.fields.select(root.index, index)
        }
    }
    ItemSlot {
        shown: root.entry === SettingFieldsModel.Text

        LineField {
            id: field

            width: Math.min(implicitWidth, root.width)
            label: root.label
            maximumLength: 10
            isBad: !root.fields.isPossible(root.index, text)
            remark: isBad ? root.remark : ""
            Component.onCompleted: text = root.text
            onEdited: text => root.fields.enter(root.index, text)
            onFinished: {
                if (field.isBad)
                    field.text = root.text;
            }
        }
    }
    ItemSlot {
        shown: root.entry === SettingFieldsModel.Order

        ItemOrder {
            width: root.width
            items: root.choices
            included: root.included
            onTurned: (item, isShown) => root.fields.turnItem(root.index, item, isShown)
            onRaised: item => root.fields.raiseItem(root.index, item)
        }
    }
}
