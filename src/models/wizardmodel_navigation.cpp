// SPDX-License-Identifier: GPL-3.0-or-later
// From page to page: what each one starts, and what ends when it is left.
#include "models/wizardmodel.h"

namespace neobeat {

void WizardModel::start()
{
    reset();
    enterPage();
}

void WizardModel::startWithKey()
{
    reset();
    if (const std::optional<RememberedWatch> watch = m_access.watch()) {
        setWatch(Advertisement{.address = watch->address, .alias = watch->name}, false);
        setPage(Page::Key);
    }
    enterPage();
}

void WizardModel::next()
{
    if (m_page == Page::Key && !m_canContinue) {
        changeKey([&] { m_key.judge(); });
        return;
    }
    if (m_canContinue && m_page != Page::Done)
        goTo(static_cast<Page>(pageIndex() + 1));
}

void WizardModel::back()
{
    if (canGoBack())
        goTo(static_cast<Page>(pageIndex() - 1));
}

void WizardModel::cancel()
{
    if (m_page == Page::Done) {
        // The watch is remembered already: there is nothing left to cancel.
        finish();
        return;
    }
    leavePage();
    reset();
    Q_EMIT cancelled();
}

void WizardModel::retry()
{
    switch (m_page) {
    case Page::Bluetooth:
        checkRadio();
        break;
    case Page::Watch:
        scan();
        break;
    case Page::Connect:
        if (m_connect == ConnectState::Failed)
            connectToWatch();
        else if (needsFileConsent())
            store(Settings::KeyPlace::SecretService);
        break;
    case Page::Key:
    case Page::Done:
        break;
    }
}

void WizardModel::finish()
{
    if (m_page != Page::Done)
        return;
    reset();
    Q_EMIT finished();
}

void WizardModel::finishAndStart()
{
    if (m_page != Page::Done)
        return;
    m_access.keeper().setMeasuring(true);
    finish();
}

void WizardModel::useSimulatedWatch()
{
    leavePage();
    reset();
    m_access.connectSimulated();
    Q_EMIT finished();
}

void WizardModel::reset()
{
    m_search.clear();
    m_steps.reset();
    setConnectState(ConnectState::Idle);
    setConnectError({});
    setStoreError({});
    setSaveKey(true);
    changeKey([&] { m_key.clear(); });
    setWatch(std::nullopt, false);
    setPage(Page::Bluetooth);
}

void WizardModel::setPage(Page page)
{
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged();
    }
    updateCanContinue();
}

void WizardModel::goTo(Page page)
{
    leavePage();
    setPage(page);
    enterPage();
}

void WizardModel::leavePage()
{
    ++m_visit;
    m_search.stop();
    if (m_connect == ConnectState::Idle)
        return;
    setConnectState(ConnectState::Idle);
    m_access.disconnect();
}

void WizardModel::enterPage()
{
    if (m_page == Page::Bluetooth)
        checkRadio();
    else if (m_page == Page::Watch)
        scan();
    else if (m_page == Page::Connect)
        connectToWatch();
}

void WizardModel::updateCanContinue()
{
    bool can = false;
    switch (m_page) {
    case Page::Bluetooth:
        can = m_radioView.ready;
        break;
    case Page::Watch:
        can = m_watch.has_value();
        break;
    case Page::Key:
        can = m_key.state() == KeyEntry::State::Ready;
        break;
    case Page::Connect:
        break;
    case Page::Done:
        can = true;
        break;
    }
    if (can == m_canContinue)
        return;
    m_canContinue = can;
    Q_EMIT canContinueChanged();
}

} // namespace neobeat
