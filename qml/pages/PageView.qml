// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Neobeat.Controls
import Neobeat.Models
import Neobeat.Pages

/// Shows one page; the others do not exist meanwhile.
FocusScope {
    id: root

    required property AppModel app
    /// An AppModel.Page.
    required property int page
    /// A message that the Live page shows once.
    property string message: ""

    /// Requests the wizard, with its first page or with the key page.
    signal wizardWanted(keyOnly: bool)
    /// Requests another page.
    signal pageWanted(page: int)
    /// The message was read.
    signal messageRead

    readonly property bool _isOther: root.page !== AppModel.Page.Live

    function _loadOthers(): void {
        if (root._isOther && others.status === Loader.Null)
            others.setSource("OtherPages.qml", {
                view: root
            });
    }

    on_IsOtherChanged: root._loadOthers()
    Component.onCompleted: root._loadOthers()

    PageSlot {
        shown: root.page === AppModel.Page.Live

        LivePage {
            anchors.fill: parent
            app: root.app
            message: root.message
            onAddWatchWanted: root.wizardWanted(false)
            onKeyWanted: root.wizardWanted(true)
            onChoicesWanted: root.pageWanted(AppModel.Page.Settings)
            onMessageRead: root.messageRead()
            onHistoryWanted: (start, end) => {
                root.app.history.viewMode = HistoryView.ViewMode.Chart;
                root.app.history.chart.period = HistoryPeriod.Period.Day;
                root.app.history.chart.showRange(start, end);
                root.pageWanted(AppModel.Page.History);
            }
        }
    }
    // By its address, because a type that is named here is loaded together with this one, and the window starts without.
    Loader {
        id: others

        anchors.fill: parent
        focus: root._isOther
    }
}
