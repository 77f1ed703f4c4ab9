// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A field for a whole number; what is not possible is not taken, and is gone when the field is left.
LineField {
    id: root

    /// The number that counts.
    required property int value
    required property int least
    required property int most
    /// What the number counts; shown below the field.
    property string unit: ""

    /// The user entered that possible number.
    signal chosen(value: int)

    function _number(text: string): int {
        const number = text === "" ? -1 : parseInt(text, 10);
        return number >= root.least && number <= root.most ? number : -1;
    }

    implicitWidth: Theme.numberWidth
    inputMethodHints: Qt.ImhDigitsOnly
    maximumLength: 3
    validator: RegularExpressionValidator {
        regularExpression: /[0-9]*/
    }
    isBad: root._number(root.text) < 0
    remark: root.isBad ? qsTr("%1 to %2").arg(root.least).arg(root.most) : root.unit
    Component.onCompleted: root.text = root.value
    onEdited: text => {
        const number = root._number(text);
        if (number >= 0 && number !== root.value)
            root.chosen(number);
    }
    onFinished: {
        if (root.isBad)
            root.text = root.value;
    }
}
