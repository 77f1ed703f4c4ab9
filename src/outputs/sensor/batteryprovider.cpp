// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/batteryprovider.h"

#include <QDBusObjectPath>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const BluezRegistration::Kind batteryProvider{u"org.bluez.BatteryProviderManager1"_s, u"BatteryProvider"_s, false};
const QString root = u"/io/github/neobeat/Battery"_s;
const QString battery = root + u"/watch0"_s;

} // namespace

BatteryProvider::BatteryProvider(const SensorTiming &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_adapter({batteryProvider.interface}, timing)
    , m_objects(root)
    , m_provider(batteryProvider, root, timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BatteryProvider::request);
    connect(&m_adapter, &BluezAdapter::changed, this, &BatteryProvider::onAdapterChanged);
    connect(&m_provider, &BluezRegistration::registered, this, &BatteryProvider::update);
    connect(&m_provider, &BluezRegistration::refused, this, [this] { m_retry.start(m_timing.retry); });
}

BatteryProvider::~BatteryProvider()
{
    m_provider.abandon();
}

void BatteryProvider::start(const QString &adapter)
{
    stop();
    m_objects.exportToBus();
    m_adapter.follow(adapter);
}

void BatteryProvider::stop()
{
    m_adapter.unfollow();
    onAdapterChanged();
}

void BatteryProvider::onAdapterChanged()
{
    m_retry.stop();
    m_provider.abandon();
    update();
    request();
}

void BatteryProvider::request()
{
    if (!m_adapter.path().isEmpty())
        m_provider.request(m_adapter.path());
}

void BatteryProvider::setBattery(const QString &address, std::optional<int> percent)
{
    m_address = address;
    m_percent = percent;
    update();
}

/// Provides the battery only once the provider is registered: bluetoothd ignores for good a battery whose device it
/// does not know at that moment.
void BatteryProvider::update()
{
    const bool isProvided = m_provider.isRegistered() && m_percent && !m_address.isEmpty();
    const QString device
        = isProvided ? m_adapter.path() + u"/dev_"_s + m_address.toUpper().replace(u':', u'_') : QString();
    if (!m_device.isEmpty() && m_device != device)
        m_objects.remove(battery);
    const QString before = std::exchange(m_device, device);
    if (device.isEmpty())
        return;
    const QVariantMap level{{u"Percentage"_s, QVariant::fromValue(quint8(std::clamp(*m_percent, 0, 100)))}};
    if (before == device)
        return m_objects.set(battery, level);
    QVariantMap properties = level;
    properties.insert(u"Device"_s, QVariant::fromValue(QDBusObjectPath(device)));
    properties.insert(u"Source"_s, u"Neobeat"_s);
    m_objects.add(battery, u"org.bluez.BatteryProvider1"_s, properties);
}

} // namespace neobeat
