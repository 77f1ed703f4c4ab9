// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/sensoroutput.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const BluezRegistration::Kind application{u"org.bluez.GattManager1"_s, u"Application"_s};
const BluezRegistration::Kind advertisement{u"org.bluez.LEAdvertisingManager1"_s, u"Advertisement"_s};

} // namespace

SensorOutput::SensorOutput(const SensorTiming &timing, QObject *parent)
    : Output(parent)
    , m_timing(timing)
    , m_adapter({application.interface, advertisement.interface}, timing)
    , m_application(application, HeartRateService::rootPath(), timing)
    , m_advertisement(advertisement, HeartRateService::advertisementPath(), timing)
    , m_centrals(timing)
{
    for (QTimer *timer : {&m_grace, &m_retry, &m_stopping, &m_due})
        timer->setSingleShot(true);
    connectParts();
}

SensorOutput::~SensorOutput()
{
    m_centrals.disconnect(this);
    abandonAll();
}

void SensorOutput::connectParts()
{
    connect(&m_adapter, &BluezAdapter::changed, this, &SensorOutput::onAdapterChanged);
    connect(&m_application, &BluezRegistration::registered, this, &SensorOutput::reconcile);
    connect(&m_application, &BluezRegistration::refused, this, &SensorOutput::onRefused);
    connect(&m_application, &BluezRegistration::withdrawn, this, &SensorOutput::finishStopping);
    connect(&m_advertisement, &BluezRegistration::registered, this, &SensorOutput::onAdvertised);
    connect(&m_advertisement, &BluezRegistration::refused, this, &SensorOutput::onRefused);
    connect(&m_advertisement, &BluezRegistration::withdrawn, this, &SensorOutput::onAdvertisementWithdrawn);
    connect(&m_service, &HeartRateService::advertisementReleased, this, &SensorOutput::onAdvertisementReleased);
    connect(&m_service, &HeartRateService::subscribed, this, [this] { setSubscriptions(m_subscriptions + 1); });
    connect(&m_service, &HeartRateService::unsubscribed, this, [this] { setSubscriptions(0); });
    connect(&m_service, &HeartRateService::readBy, &m_centrals, &SensorCentrals::noteRead);
    connect(&m_centrals, &SensorCentrals::linksChanged, this, &SensorOutput::countPeers);
    connect(&m_grace, &QTimer::timeout, this, [this] { setWanted(false); });
    connect(&m_retry, &QTimer::timeout, this, &SensorOutput::reconcile);
    connect(&m_stopping, &QTimer::timeout, this, &SensorOutput::finishStopping);
    connect(&m_due, &QTimer::timeout, this, &SensorOutput::sendPending);
}

QString SensorOutput::location() const
{
    return isOff() ? QString() : m_name;
}

bool SensorOutput::isOff() const
{
    return state() == State::Off || state() == State::Failed || state() == State::Stopping;
}

void SensorOutput::start()
{
    abandonAll();
    m_name = m_settings.name;
    m_grace.setInterval(m_settings.grace);
    if (!HeartRateService::isValidName(m_name))
        return setState(State::Failed, {Error::Code::OutputIncomplete, u"name"_s});
    setState(State::Starting);
    m_isWanted = m_value.bpm.has_value();
    m_service.exportToBus(m_name);
    m_adapter.follow(m_settings.adapter);
}

void SensorOutput::onAdapterChanged()
{
    abandonRegistrations();
    m_adapterPath = m_adapter.path();
    if (m_adapterPath.isEmpty())
        return setState(State::Retrying, m_adapter.error());
    m_centrals.follow(m_adapterPath);
    reconcile();
}

/// Brings what is registered one step closer to what is wanted; the answer leads to the next step.
void SensorOutput::reconcile()
{
    if (isOff() || m_adapterPath.isEmpty() || m_retry.isActive())
        return;
    if (!m_application.isRegistered()) {
        m_application.request(m_adapterPath);
    } else if (!m_isWanted) {
        m_advertisement.withdraw();
        setState(State::Ready);
    } else if (m_advertisement.isRegistered()) {
        setState(State::Ready);
    } else if (m_advertisement.isAbsent()) {
        m_advertisement.request(m_adapterPath);
    }
}

void SensorOutput::onRefused(const Error &error)
{
    m_retry.start(m_timing.retry);
    setState(State::Retrying, error);
}

void SensorOutput::onAdvertised()
{
    m_centrals.setAdvertising(true);
    Q_EMIT advertisingChanged();
    reconcile();
}

void SensorOutput::onAdvertisementWithdrawn()
{
    m_centrals.setAdvertising(false);
    Q_EMIT advertisingChanged();
    if (state() == State::Stopping)
        return continueStopping();
    if (!m_value.connected)
        m_centrals.dismiss(); // Not earlier: they would connect again at once.
    reconcile();
}

void SensorOutput::onAdvertisementReleased()
{
    if (isOff() || m_advertisement.isAbsent())
        return;
    m_advertisement.forget();
    m_centrals.setAdvertising(false);
    Q_EMIT advertisingChanged();
    onRefused({Error::Code::SensorUnavailable, u"Release"_s});
}

void SensorOutput::publish(const LiveValue &value)
{
    const LiveValue before = std::exchange(m_value, value);
    if (isOff())
        return;
    const bool isNew = value.bpm ? value.reading != before.reading : value.quality != before.quality;
    if (isNew)
        m_pending = measurementOf(value);
    sendPending();
    if (!value.connected)
        return onWatchLost(before.connected);
    m_centrals.keep();
    if (value.bpm) {
        m_grace.stop();
        setWanted(true);
    } else if (m_isWanted && !m_grace.isActive()) {
        m_grace.start();
    }
}

void SensorOutput::onWatchLost(bool isNews)
{
    setWanted(false);
    if (isNews && m_advertisement.isAbsent())
        m_centrals.dismiss();
}

void SensorOutput::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        reconcile();
}

void SensorOutput::sendPending()
{
    if (m_subscriptions == 0)
        m_pending.clear();
    if (m_pending.isEmpty())
        return m_due.stop();
    const milliseconds since(m_sinceSent.isValid() ? m_sinceSent.elapsed() : m_timing.interval.count());
    if (since < m_timing.interval - m_timing.jitter) {
        if (!m_due.isActive())
            m_due.start(m_timing.interval - since);
        return;
    }
    m_due.stop();
    m_service.notify(std::exchange(m_pending, {}));
    m_sinceSent.start();
    if (m_value.bpm)
        noteSent();
}

void SensorOutput::setSubscriptions(int count)
{
    m_subscriptions = count;
    countPeers();
}

void SensorOutput::countPeers()
{
    // bluetoothd does not report that one of several has unsubscribed, but it reports the end of a link; and not every
    // link at all.
    setPeers(std::min(m_subscriptions, std::max(1, m_centrals.links())));
}

void SensorOutput::stop()
{
    if (state() == State::Off || state() == State::Stopping)
        return;
    m_adapter.unfollow();
    m_retry.stop();
    m_grace.stop();
    m_pending.clear();
    m_stopping.start(m_timing.stopping);
    setState(State::Stopping);
    continueStopping();
}

/// In this order: the advertisement, so that none connects again; the centrals; the service.
void SensorOutput::continueStopping()
{
    if (!m_advertisement.isAbsent())
        return m_advertisement.withdraw();
    m_centrals.dismiss();
    if (!m_application.isAbsent())
        return m_application.withdraw();
    finishStopping();
}

void SensorOutput::finishStopping()
{
    abandonAll();
    setState(State::Off);
}

void SensorOutput::abandonRegistrations()
{
    const bool wasAdvertising = isAdvertising();
    if (m_adapter.error().code == Error::Code::BluetoothServiceMissing) {
        m_advertisement.forget(); // The next bluetoothd knows nothing of them.
        m_application.forget();
    }
    m_advertisement.abandon();
    m_application.abandon();
    m_centrals.unfollow();
    m_retry.stop();
    m_adapterPath.clear();
    setSubscriptions(0);
    if (wasAdvertising)
        Q_EMIT advertisingChanged();
}

void SensorOutput::abandonAll()
{
    abandonRegistrations();
    m_adapter.unfollow();
    for (QTimer *timer : {&m_grace, &m_stopping, &m_due})
        timer->stop();
    m_pending.clear();
}

} // namespace neobeat
