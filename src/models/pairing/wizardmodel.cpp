// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/wizardmodel.h"

#include "protocol/recognition.h"
#include "text/addresstail.h"

#include <QPointer>

#include <tuple>

namespace neobeat {

WizardModel::WizardModel(WatchAccess &access, const SearchTimes &times, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_search(access.radio(), times)
{
    connect(&access.radio(), &Radio::stateChanged, this,
            [this](Radio::State state) { updateRadio(m_radioView.checking && state != Radio::State::Ready); });
    connect(&access.radio(), &Radio::powerOnFailed, this, [this](const Error &error) { updateRadio(false, error); });
    connect(&access.radio(), &Radio::stateKnown, this, [this] { updateRadio(false); });
    connect(&access, &WatchAccess::stateChanged, this, &WizardModel::onAccessState);
    connect(&access, &WatchAccess::failed, this, &WizardModel::onConnectFailed);
    connect(&access, &WatchAccess::keyStoreWaitingChanged, this, &WizardModel::storeWaitTextChanged);
    connect(this, &WizardModel::connectStateChanged, this, &WizardModel::storeWaitTextChanged);
    connect(&access.connection(), &WatchConnection::stateChanged, this, [this](WatchConnection::State state) {
        if (m_connect == ConnectState::Connecting)
            m_steps.follow(state);
    });
    connect(&m_search, &WatchSearch::scanningChanged, this, &WizardModel::scanningChanged);
    connect(&m_search, &WatchSearch::errorChanged, this, &WizardModel::scanErrorChanged);
    connect(&m_search, &WatchSearch::emptyChanged, this, &WizardModel::scanEmptyChanged);
    connect(watches(), &WatchListModel::rowsInserted, this, &WizardModel::updateSelectedRow);
    connect(watches(), &WatchListModel::rowsRemoved, this, &WizardModel::updateSelectedRow);
    connect(watches(), &WatchListModel::modelReset, this, &WizardModel::updateSelectedRow);
}

bool WizardModel::canGoBack() const
{
    return m_page == Page::Watch || m_page == Page::Key || m_page == Page::Connect;
}

QString WizardModel::watchText() const
{
    if (!m_watch)
        return {};
    const QString name = m_watch->shownName().isEmpty() ? tr("Unnamed") : m_watch->shownName();
    return tr("%1 (%2)").arg(name, addressTail(m_watch->address));
}

void WizardModel::setKeyText(const QString &text)
{
    if (text == m_key.text())
        return;
    setConnectError({});
    changeKey([&] { m_key.setText(text); });
}

QVariantList WizardModel::candidates() const
{
    QVariantList choices;
    for (const KeyCandidate &candidate : m_key.candidates()) {
        const KeyChoice choice{candidate.address, addressTail(candidate.address), candidate.active.value_or(false)};
        choices.append(QVariant::fromValue(choice));
    }
    return choices;
}

void WizardModel::setSaveKey(bool save)
{
    if (save == m_savesKey)
        return;
    m_savesKey = save;
    Q_EMIT saveKeyChanged();
}

void WizardModel::checkRadio()
{
    updateRadio(true);
    m_access.radio().refresh();
}

void WizardModel::powerOnRadio()
{
    if (!canPowerOn())
        return;
    updateRadio(true);
    m_access.radio().powerOn();
}

void WizardModel::scan()
{
    if (m_page == Page::Watch)
        m_search.start();
}

void WizardModel::stopScan()
{
    m_search.stop();
}

void WizardModel::select(int row)
{
    const std::optional<Advertisement> watch = watches()->at(row);
    const SourceModel *model = watch ? recognized(*watch) : nullptr;
    if (watch && (!model || model->isSupported()))
        setWatch(watch, model ? *model : standardSensor(), true);
}

void WizardModel::chooseCandidate(int index)
{
    changeKey([&] { m_key.choose(index); });
}

void WizardModel::acceptFile()
{
    if (needsFileConsent())
        store(Settings::KeyPlace::File);
}

void WizardModel::declineFile()
{
    if (needsFileConsent())
        store(std::nullopt);
}

void WizardModel::setWatch(const std::optional<Advertisement> &watch, const SourceModel &model, bool inRange)
{
    m_watchInRange = inRange;
    if (watch != m_watch || &model != m_model) {
        m_watch = watch;
        m_model = &model;
        changeKey([&] { m_key.setAddress(watch ? watch->address : QString()); });
        Q_EMIT selectionChanged();
    }
    updateSelectedRow();
    updateCanContinue();
}

void WizardModel::updateSelectedRow()
{
    const int row = m_watch ? m_search.watches().rowOf(m_watch->address) : -1;
    if (row == m_selectedRow)
        return;
    m_selectedRow = row;
    Q_EMIT selectionChanged();
}

void WizardModel::updateRadio(bool checking, const Error &failure)
{
    const Radio::State state = m_access.radio().state();
    const RadioView view{!checking && state == Radio::State::Ready, checking,
                         checking ? ErrorText() : ErrorText::from(failure ? failure : Radio::errorFor(state)),
                         !checking && state == Radio::State::Off};
    if (view == m_radioView)
        return;
    m_radioView = view;
    Q_EMIT radioChanged();
    updateCanContinue();
}

void WizardModel::changeKey(const std::function<void()> &change)
{
    const auto look = [this] {
        return std::tuple(m_key.text(), m_key.state(), m_key.remark(), m_key.digits(), m_key.candidates().size(),
                          m_key.chosen());
    };
    const auto before = look();
    change();
    if (look() != before)
        Q_EMIT keyChanged();
    updateCanContinue();
}

void WizardModel::start()
{
    reset();
    enterPage();
}

void WizardModel::startWithKey()
{
    reset();
    if (const std::optional<RememberedWatch> watch = m_access.watch()) {
        setWatch(Advertisement{.address = watch->address, .alias = watch->name}, *watch->model, false);
        setPage(needsKey() ? Page::Key : Page::Connect);
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
        goTo(neighbour(1));
}

void WizardModel::back()
{
    if (canGoBack())
        goTo(neighbour(-1));
}

/// The page before or behind this one; there is none for a key that is not needed.
WizardModel::Page WizardModel::neighbour(int step) const
{
    const auto page = static_cast<Page>(pageIndex() + step);
    return page == Page::Key && !needsKey() ? static_cast<Page>(pageIndex() + 2 * step) : page;
}

void WizardModel::cancel()
{
    if (m_page == Page::Done) {
        // The watch is already remembered: there is nothing left to cancel.
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
    m_access.reconnector().setMeasuring(true);
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
    setWatch(std::nullopt, neoModel(), false);
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

void WizardModel::connectToWatch()
{
    if (!m_watch || (needsKey() && !m_key.key()))
        return;
    m_steps.setNeedsKey(needsKey());
    m_steps.follow(WatchConnection::State::Seeking);
    setConnectError({});
    setStoreError({});
    setConnectState(ConnectState::Connecting);
    m_access.connectTo(*m_watch, *m_model, m_key.key(), m_watchInRange);
}

void WizardModel::onAccessState(Reconnector::State state)
{
    if (m_connect != ConnectState::Connecting || state != Reconnector::State::Connected)
        return;
    m_steps.follow(WatchConnection::State::Ready);
    store(needsKey() && m_savesKey ? std::optional(Settings::KeyPlace::SecretService) : std::nullopt);
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
    m_access.remember(*m_watch, *m_model, m_key.key(), place, [self, place, visit = m_visit](const Error &error) {
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
