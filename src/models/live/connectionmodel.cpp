// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/connectionmodel.h"

#include "text/addresstail.h"
#include "text/datetext.h"

#include <QPointer>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

ConnectionModel::ConnectionModel(WatchAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_connection(access.connection())
    , m_reconnector(access.reconnector())
{
    connect(&access, &WatchAccess::watchChanged, this, &ConnectionModel::onWatchChanged);
    connect(&access, &WatchAccess::stateChanged, this, &ConnectionModel::updateState);
    connect(&access, &WatchAccess::errorChanged, this, [this] { setError(m_access.error()); });
    connect(&m_connection, &WatchConnection::stateChanged, this, &ConnectionModel::updateState);
    connect(&access, &WatchAccess::leftKeyChanged, this, &ConnectionModel::leftKeyChanged);
    connect(&access, &WatchAccess::keyStoreWaitingChanged, this, &ConnectionModel::keyStoreTextChanged);
    connect(&m_reconnector, &Reconnector::nextTryChanged, this, &ConnectionModel::nextTryChanged);
    connect(&m_reconnector, &Reconnector::measuringWantedChanged, this, &ConnectionModel::updateHeartRateState);
    connect(&m_connection, &WatchConnection::heartRateStateChanged, this, &ConnectionModel::updateHeartRateState);
    connect(&m_connection, &WatchConnection::heartRateStateChanged, this,
            [this](WatchConnection::HeartRateState state) {
                if (state == WatchConnection::HeartRateState::On)
                    setHeartRateError({});
            });
    connect(&m_connection, &WatchConnection::heartRateFailed, this, &ConnectionModel::setHeartRateError);
    connect(&m_connection, &WatchConnection::paired, this, [this] { tellOfPairing(m_connection.watch().address); });
    connect(&m_connection, &WatchConnection::batteryChanged, this, &ConnectionModel::batteryChanged);
    connect(&m_connection, &WatchConnection::deviceInformationChanged, this,
            &ConnectionModel::deviceInformationChanged);
    onWatchChanged();
    updateHeartRateState();
    setError(access.error());
}

void ConnectionModel::connectToWatch()
{
    if (canTryNow()) {
        m_reconnector.tryNow();
        return;
    }
    if (!hasWatch() || isWanted())
        return;
    if (m_simulated)
        m_access.connectSimulated();
    else
        m_access.connectRemembered();
}

void ConnectionModel::disconnectFromWatch()
{
    m_access.disconnect();
}

void ConnectionModel::releaseWatch(int minutes)
{
    m_reconnector.release(std::chrono::minutes(std::clamp(minutes, 1, 24 * 60)));
}

void ConnectionModel::startHeartRate()
{
    setHeartRateError({});
    m_reconnector.setMeasuring(true);
}

void ConnectionModel::stopHeartRate()
{
    setHeartRateError({});
    m_reconnector.setMeasuring(false);
}

void ConnectionModel::forgetWatch()
{
    QPointer<ConnectionModel> self(this);
    m_access.forget([self](const Error &error) {
        if (!self)
            return;
        Q_EMIT self->forgotten(error ? tr("The watch is removed. Its key may still be kept.")
                                     : tr("The watch and its key are removed from this computer."));
    });
}

void ConnectionModel::removeLeftKey()
{
    QPointer<ConnectionModel> self(this);
    m_access.removeLeftKey([self](const Error &error) {
        if (self)
            Q_EMIT self->forgotten(error ? tr("The key may still be kept.")
                                         : tr("The key is removed from this computer, too."));
    });
}

void ConnectionModel::trySimulatedWatch()
{
    m_access.connectSimulated();
}

void ConnectionModel::leaveSimulatedWatch()
{
    m_access.leaveSimulated();
}

void ConnectionModel::dismissNotice()
{
    tellOfPairing({});
}

void ConnectionModel::refreshBattery()
{
    m_connection.refreshBattery();
}

/// For a source that has no name of its own.
QString ConnectionModel::nameOf(const SourceModel &model)
{
    return model.title.isEmpty() ? tr("Heart-rate sensor") : model.title.toString();
}

void ConnectionModel::onWatchChanged()
{
    const std::optional<RememberedWatch> watch = m_access.watch();
    m_simulated = m_access.isSimulated();
    m_addressTail.clear();
    if (m_simulated)
        m_watchName = model().needsKey() ? tr("Simulated %1").arg(model().title) : tr("Simulated strap");
    else if (watch)
        m_watchName = watch->name.isEmpty() ? nameOf(*watch->model) : watch->name;
    else
        m_watchName.clear();
    // It says "the sensor", which is another one now, or none.
    if (!m_simulated && (!watch || watch->address != m_pairedAddress))
        tellOfPairing({});
    if (watch && !m_simulated)
        m_addressTail = neobeat::addressTail(watch->address);
    Q_EMIT watchChanged();
    updateState();
}

void ConnectionModel::updateState()
{
    Q_EMIT stateChanged();
    Q_EMIT nextTryChanged();
    updateHeartRateState();
}

/// Between two connections, requested measuring is shown as starting.
void ConnectionModel::updateHeartRateState()
{
    WatchConnection::HeartRateState state = m_connection.heartRateState();
    if (state == WatchConnection::HeartRateState::Off && m_reconnector.isMeasuringWanted() && isWanted() && !isReady())
        state = WatchConnection::HeartRateState::Starting;
    if (std::exchange(m_heartRateState, state) != state)
        Q_EMIT heartRateStateChanged();
}

WatchConnection::State ConnectionModel::connectionState() const
{
    const bool isLetGo = canTryNow() || state() == Reconnector::State::Asleep;
    return isLetGo ? WatchConnection::State::Idle : m_connection.state();
}

void ConnectionModel::setError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_error)
        return;
    m_error = text;
    Q_EMIT errorChanged();
}

void ConnectionModel::setHeartRateError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_heartRateError)
        return;
    m_heartRateError = text;
    Q_EMIT heartRateErrorChanged();
}

void ConnectionModel::tellOfPairing(const QString &address)
{
    if (std::exchange(m_pairedAddress, address) != address)
        Q_EMIT noticeChanged();
}

QString ConnectionModel::notice() const
{
    return m_pairedAddress.isEmpty() ? QString()
                                     : tr("The sensor was paired with this computer, because it demanded it.");
}

QString ConnectionModel::noticeText() const
{
    return m_pairedAddress.isEmpty()
        ? QString()
        : tr("The Bluetooth settings of the computer list it now, and can remove it again.");
}

bool ConnectionModel::isBusy() const
{
    return isWanted() && !isReady() && !canTryNow() && state() != Reconnector::State::Asleep;
}

bool ConnectionModel::isWanted() const
{
    return state() != Reconnector::State::Off || connectionState() != WatchConnection::State::Idle;
}

bool ConnectionModel::canTryNow() const
{
    return state() == Reconnector::State::Waiting || state() == Reconnector::State::Released;
}

QString ConnectionModel::nextTryText() const
{
    const std::optional<QDateTime> next = m_reconnector.nextTry();
    if (!next)
        return {};
    if (state() == Reconnector::State::Released)
        return tr("Neobeat asks for the watch again at %1.").arg(clockText(next->time(), ClockForm::Minutes));
    return tr("Next try at %1, or as soon as the watch is seen.").arg(clockText(next->time(), ClockForm::Seconds));
}

QString ConnectionModel::stateText() const
{
    switch (state()) {
    case Reconnector::State::Waiting:
        return tr("Waiting for the watch");
    case Reconnector::State::Released:
        return tr("Left to the phone");
    case Reconnector::State::Asleep:
        return tr("The computer sleeps");
    case Reconnector::State::Off:
    case Reconnector::State::Trying:
    case Reconnector::State::Connected:
        break;
    }
    switch (connectionState()) {
    case WatchConnection::State::Seeking:
        return tr("Searching…");
    case WatchConnection::State::Connecting:
        return tr("Connecting…");
    case WatchConnection::State::Discovering:
        return tr("Finding services…");
    case WatchConnection::State::Authenticating:
        return tr("Proving the key…");
    case WatchConnection::State::Preparing:
        return tr("Reading the watch…");
    case WatchConnection::State::Ready:
        return tr("Connected");
    case WatchConnection::State::Closing:
        return tr("Disconnecting…");
    case WatchConnection::State::Idle:
        break;
    }
    // The key is being read, the adapter is being freed, or a second try is about to start.
    if (isWanted())
        return tr("Connecting…");
    return hasWatch() ? tr("Not connected") : tr("No watch");
}

QString ConnectionModel::keyStoreText() const
{
    return keyStoreWaitingText(m_access.keyStoreWaiting());
}

int ConnectionModel::batteryLevel() const
{
    return m_connection.battery().level.value_or(-1);
}

bool ConnectionModel::isCharging() const
{
    return m_connection.battery().charging.value_or(false);
}

QString ConnectionModel::batteryText() const
{
    const std::optional<int> level = m_connection.battery().level;
    return level ? tr("%1 %").arg(*level) : tr("unknown");
}

QString ConnectionModel::lastChargeText() const
{
    const BatteryStatus battery = m_connection.battery();
    if (!battery.lastCharge)
        return {};
    // In the time zone that the watch wrote: this is the time that the user saw on it.
    const QString moment = momentText(*battery.lastCharge);
    return battery.levelAtLastCharge ? tr("%1, at %2 %").arg(moment).arg(*battery.levelAtLastCharge) : moment;
}

QString ConnectionModel::lastOffText() const
{
    const auto date = m_connection.battery().firstDate;
    return date ? momentText(*date) : QString();
}

const SourceModel &ConnectionModel::model() const
{
    return m_access.model();
}

QString ConnectionModel::modelText() const
{
    const DeviceInformation information = m_access.connection().deviceInformation();
    return QStringList{information.manufacturer, information.modelNumber}.join(u' ').trimmed();
}

QString ConnectionModel::firmwareVersion() const
{
    return m_connection.deviceInformation().firmwareVersion;
}

QString ConnectionModel::hardwareRevision() const
{
    return m_connection.deviceInformation().hardwareRevision;
}

QString ConnectionModel::serialNumber() const
{
    return m_connection.deviceInformation().serialNumber;
}

QString ConnectionModel::productText() const
{
    const std::optional<PnpId> id = m_connection.deviceInformation().pnpId;
    return id ? u"%1:%2"_s.arg(id->vendor, 4, 16, QChar(u'0')).arg(id->product, 4, 16, QChar(u'0')) : QString();
}

} // namespace neobeat
