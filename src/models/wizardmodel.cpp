// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizardmodel.h"

#include "models/addresstail.h"

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
    connect(&access, &WatchAccess::stageChanged, this, &WizardModel::onStageChanged);
    connect(&access, &WatchAccess::failed, this, &WizardModel::onConnectFailed);
    connect(&access, &WatchAccess::keyStoreWaitingChanged, this, &WizardModel::storeWaitTextChanged);
    connect(this, &WizardModel::connectStateChanged, this, &WizardModel::storeWaitTextChanged);
    connect(&access.session(), &WatchSession::stateChanged, this, [this](WatchSession::State state) {
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
    if (watch && watch->supported)
        setWatch(watch, true);
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

void WizardModel::setWatch(const std::optional<Advertisement> &watch, bool inRange)
{
    m_watchInRange = inRange;
    if (watch != m_watch) {
        m_watch = watch;
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

} // namespace neobeat
