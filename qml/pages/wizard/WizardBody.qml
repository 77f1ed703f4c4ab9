// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Neobeat.Controls
import Neobeat.Models

/// One page of the wizard: one decision, Back at the left, the primary button at the right.
FocusScope {
    id: root

    required property WizardModel wizard
    /// A WizardModel.Page. The wizard is ahead of it for the moment in which this is replaced.
    required property int page

    readonly property bool _failed: root.wizard.connectError.present
    readonly property string _primaryText: root._primaryWord()
    readonly property bool _primaryEnabled: root.wizard.needsFileConsent || root._onConnect(root._failed)
        || root.page === WizardModel.Page.Done || root.wizard.canContinue
        || (root.page === WizardModel.Page.Key && root.wizard.keyState === KeyEntry.State.Incomplete)

    function _onConnect(condition: bool): bool {
        return root.page === WizardModel.Page.Connect && condition;
    }

    function _primaryWord(): string {
        if (root.page === WizardModel.Page.Done)
            return qsTr("Finish and start");
        if (root._onConnect(root.wizard.needsFileConsent))
            return qsTr("Save in a file");
        if (root._onConnect(root._failed))
            return root.wizard.connectError.action === ErrorText.Action.EnterKey ? qsTr("Enter key") : qsTr("Try again");
        return qsTr("Continue");
    }

    function _whyNotYet(): string {
        switch (root.page) {
        case WizardModel.Page.Bluetooth:
            return root.wizard.radioError.present ? root.wizard.radioError.title : qsTr("Bluetooth is being checked.");
        case WizardModel.Page.Watch:
            return qsTr("Choose a watch first.");
        case WizardModel.Page.Key:
            return root.wizard.keyMessage === "" ? qsTr("Enter the key first.") : root.wizard.keyMessage;
        default:
            return qsTr("The watch is being connected.");
        }
    }

    function _declineWord(): string {
        if (root.page === WizardModel.Page.Done)
            return qsTr("Finish");
        return root._onConnect(root.wizard.needsFileConsent) ? qsTr("Do not save") : "";
    }

    function _primary(): void {
        if (!root._primaryEnabled)
            return;
        if (root.page === WizardModel.Page.Done)
            root.wizard.finishAndStart();
        else if (root._onConnect(root.wizard.needsFileConsent))
            root.wizard.acceptFile();
        else if (root._onConnect(root._failed && root.wizard.connectError.action === ErrorText.Action.EnterKey))
            root.wizard.back();
        else if (root._onConnect(root._failed))
            root.wizard.retry();
        else
            root.wizard.next();
    }

    // Until it is gone, what the next page changes must not show here, nor be said.
    visible: root.wizard.page === root.page
    Accessible.role: Accessible.Dialog
    Accessible.name: steps.title
    Keys.onReturnPressed: root._primary()
    Keys.onEnterPressed: root._primary()

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.spacing6
        anchors.bottomMargin: Theme.spacing6
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.wizardWidth, parent.width - 2 * Theme.spacing6)
        spacing: Theme.spacing6

        StepHeader {
            Layout.fillWidth: true
            steps: [qsTr("Bluetooth"), qsTr("Watch"), qsTr("Key"), qsTr("Connect"), qsTr("Done")]
            current: root.wizard.pageIndex
        }
        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for focus rings and the scroll bar next to the column.
            Layout.leftMargin: -Theme.spacing1
            Layout.rightMargin: -Theme.spacing4
            contentHeight: Math.max(steps.implicitHeight, scroll.height)

            WizardSteps {
                id: steps

                x: LayoutMirroring.enabled ? Theme.spacing4 : Theme.spacing1
                width: scroll.width - Theme.spacing1 - Theme.spacing4
                height: scroll.contentHeight
                focus: steps.takesFocus
                wizard: root.wizard
                page: root.page
                available: scroll.height
            }
        }
        WizardButtons {
            Layout.fillWidth: true
            takesFocus: !steps.takesFocus
            canGoBack: root.wizard.canGoBack
            isLast: root.page === WizardModel.Page.Done
            primaryText: root._primaryText
            primaryEnabled: root._primaryEnabled
            primaryDisabledReason: root._whyNotYet()
            declineText: root._declineWord()
            onBackChosen: root.wizard.back()
            onCancelChosen: root.wizard.cancel()
            onDeclineChosen: {
                if (root.page === WizardModel.Page.Done)
                    root.wizard.finish();
                else
                    root.wizard.declineFile();
            }
            onPrimaryChosen: root._primary()
        }
    }
}
