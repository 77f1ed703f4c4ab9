// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models

/// A date to type.
Popover {
    id: root

    required property TodayModel day

    property bool _isBad: false

    function _take(): void {
        root._isBad = !root.day.showTyped(field.text);
        if (!root._isBad)
            root.close();
    }

    name: qsTr("Go to a date")
    onAboutToShow: {
        root._isBad = false;
        field.text = root.day.dateText;
    }
    onOpened: {
        field.forceActiveFocus(Qt.PopupFocusReason);
        field.selectAll();
    }

    Column {
        width: root.availableWidth
        spacing: Theme.spacing3

        LineField {
            id: field

            width: root.availableWidth
            label: qsTr("Date")
            isBad: root._isBad
            remark: root._isBad ? qsTr("This is no date. Write it as %1.").arg(root.day.dateText) : ""
            onEdited: root._isBad = false
            Keys.onReturnPressed: root._take()
            Keys.onEnterPressed: root._take()
        }
        PrimaryButton {
            text: qsTr("Show")
            onClicked: root._take()
        }
    }
}
