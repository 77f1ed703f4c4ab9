// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Models

/// Pairs a watch in five steps, a page for each.
FocusScope {
    id: root

    required property WizardModel wizard

    Keys.onEscapePressed: {
        if (root.wizard.page === WizardModel.Page.Done)
            root.wizard.finish();
        else
            root.wizard.cancel();
    }

    // Each page is a new object, so that screen readers read it as a dialog that has opened.
    Repeater {
        model: [root.wizard.page]
        onItemAdded: (index, item) => item.focus = true

        WizardBody {
            required property int modelData

            anchors.fill: parent
            wizard: root.wizard
            page: modelData
        }
    }
}
