// SPDX-License-Identifier: GPL-3.0-or-later
// The connect page: from the key to a watch that is remembered.
#include "models/wizardmodel.h"

#include <QPointer>

namespace neobeat {

void WizardModel::connectToWatch()
{
    if (!m_watch || !m_key.key())
        return;
    m_steps.follow(WatchSession::State::Seeking);
    setConnectError({});
    setStoreError({});
    setConnectState(ConnectState::Connecting);
    m_access.connectTo(*m_watch, *m_key.key(), m_watchInRange);
}

void WizardModel::onStageChanged(WatchAccess::Stage stage)
{
    if (m_connect != ConnectState::Connecting || stage != WatchAccess::Stage::Connected)
        return;
    m_steps.follow(WatchSession::State::Ready);
    store(m_savesKey ? std::optional(Settings::KeyPlace::SecretService) : std::nullopt);
}

void WizardModel::onConnectFailed(const Error &error)
{
    if (m_connect != ConnectState::Connecting)
        return;
    m_steps.fail();
    setConnectState(ConnectState::Failed);
    if (error.code == Error::Code::KeyRejected) {
        goTo(Page::Key);
        changeKey([&] { m_key.reject(error); });
    }
    setConnectError(error);
}

void WizardModel::store(std::optional<Settings::KeyPlace> place)
{
    setConnectState(ConnectState::Storing);
    QPointer<WizardModel> self(this);
    m_access.remember(*m_watch, *m_key.key(), place, [self, place, visit = m_visit](const Error &error) {
        if (self && self->m_visit == visit)
            self->onStored(place, error);
    });
}

QString WizardModel::storeWaitText() const
{
    return isStoring() ? keyStoreWaitingText(m_access.keyStoreWaiting()) : QString();
}

void WizardModel::onStored(std::optional<Settings::KeyPlace> place, const Error &error)
{
    if (!error) {
        const Error problem = m_access.settingsProblem();
        if (place || problem)
            setStoreError(problem);
        // Idle first: leaving the page in any other state would disconnect.
        setConnectState(ConnectState::Idle);
        goTo(Page::Done);
        return;
    }
    setStoreError(error);
    if (place == Settings::KeyPlace::SecretService)
        setConnectState(ConnectState::AskingForFile);
    else
        store(std::nullopt);
}

void WizardModel::setConnectState(ConnectState state)
{
    if (state == m_connect)
        return;
    m_connect = state;
    Q_EMIT connectStateChanged();
}

void WizardModel::setConnectError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_connectError)
        return;
    m_connectError = text;
    Q_EMIT connectErrorChanged();
}

void WizardModel::setStoreError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_storeError)
        return;
    m_storeError = text;
    Q_EMIT storeErrorChanged();
}

} // namespace neobeat
