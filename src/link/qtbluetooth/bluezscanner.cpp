// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezscanner.h"

#include "link/qtbluetooth/bluezadvertisement.h"
#include "link/qtbluetooth/bluezinterfaces.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// These types must stay unknown to QMetaType, as in BluezState.
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

constexpr qint64 takingMs = 5; ///< Per turn.
constexpr auto busyPause = milliseconds(500);
constexpr int busyTries = 5;

template<typename Content>
Content contentOf(const QVariant &argument)
{
    Content content;
    if (argument.canConvert<QDBusArgument>())
        argument.value<QDBusArgument>() >> content;
    return content;
}

} // namespace

BluezScanner::BluezScanner(BluezState &state, QObject *parent)
    : Scanner(parent)
    , m_bluez(state)
    , m_bus(QDBusConnection::systemBus())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BluezScanner::begin);
    connect(&m_taking, &QTimer::timeout, this, &BluezScanner::takeSignals);
    connect(&m_discovery, &BluezDiscovery::started, this, [this] { m_refusals = 0; });
    connect(&m_discovery, &BluezDiscovery::refused, this, &BluezScanner::onRefused);
    connect(&m_discovery, &BluezDiscovery::stopped, this, [this] {
        if (m_state == State::Ending)
            finish();
    });
    connect(&state, &BluezState::changed, this, &BluezScanner::onRadioChanged);
    connect(&state, &BluezState::checked, this, &BluezScanner::onRadioChecked);
}

BluezScanner::~BluezScanner() = default;

void BluezScanner::start()
{
    if (isScanning())
        return;
    m_refusals = 0;
    m_error = {};
    if (m_bluez.state() == Radio::State::Ready)
        begin();
    else if (m_bluez.state() == Radio::State::Unknown)
        end({Error::Code::ScanFailed, u"The state of Bluetooth is not known yet"_s});
    else
        end(Radio::errorFor(m_bluez.state()));
}

void BluezScanner::stop()
{
    if (isWaiting())
        end({});
}

void BluezScanner::begin()
{
    m_state = State::Scanning;
    if (m_adapterPath != m_bluez.adapterPath()) {
        unfollow();
        m_adapterPath = m_bluez.adapterPath();
        follow();
        askForKnown();
    }
    m_discovery.start(m_adapterPath, {{u"Transport"_s, u"le"_s}});
}

void BluezScanner::follow()
{
    m_bus.connect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this, SLOT(onSignal(QDBusMessage)));
    m_bus.connect(bluez, QString(), propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                  SLOT(onSignal(QDBusMessage)));
}

void BluezScanner::unfollow()
{
    if (std::exchange(m_adapterPath, QString()).isEmpty())
        return;
    m_bus.disconnect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this, SLOT(onSignal(QDBusMessage)));
    m_bus.disconnect(bluez, QString(), propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                     SLOT(onSignal(QDBusMessage)));
    m_signals.clear();
    m_taking.stop();
    m_seen.clear();
}

void BluezScanner::askForKnown()
{
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, u"/"_s, objectManagerInterface, u"GetManagedObjects"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path = m_adapterPath] {
        watcher->deleteLater();
        if (!watcher->isError() && isWaiting() && m_adapterPath == path)
            onKnown(watcher->reply());
    });
}

void BluezScanner::onKnown(const QDBusMessage &reply)
{
    const Objects objects = contentOf<Objects>(reply.arguments().value(0));
    for (auto object = objects.cbegin(); object != objects.cend() && isWaiting(); ++object) {
        if (const auto device = object->constFind(deviceInterface); device != object->cend())
            onSeen(object.key().path(), *device);
    }
}

void BluezScanner::onSignal(const QDBusMessage &signal)
{
    m_signals.enqueue(signal);
    if (!m_taking.isActive())
        m_taking.start(0);
}

void BluezScanner::takeSignals()
{
    QElapsedTimer time;
    time.start();
    while (!m_signals.isEmpty() && !time.hasExpired(takingMs))
        takeSignal(m_signals.dequeue());
    if (m_signals.isEmpty())
        m_taking.stop();
}

void BluezScanner::takeSignal(const QDBusMessage &signal)
{
    if (signal.member() == "PropertiesChanged"_L1) {
        onChanged(signal.path(), qdbus_cast<QVariantMap>(signal.arguments().value(1)));
        return;
    }
    const Interfaces interfaces = contentOf<Interfaces>(signal.arguments().value(1));
    if (const auto device = interfaces.constFind(deviceInterface); device != interfaces.cend())
        onSeen(signal.arguments().value(0).value<QDBusObjectPath>().path(), *device);
}

bool BluezScanner::isPeripheral(const QString &path) const
{
    return path.startsWith(m_adapterPath + u"/dev_"_s);
}

void BluezScanner::onSeen(const QString &path, const QVariantMap &properties)
{
    if (!isWaiting() || !isPeripheral(path) || !isLowEnergy(properties))
        return;
    Advertisement advertisement;
    advertisement.address = properties.value(u"Address"_s).toString();
    learn(advertisement, properties);
    m_seen.insert(path, advertisement);
    Q_EMIT discovered(advertisement);
}

void BluezScanner::onChanged(const QString &path, const QVariantMap &changed)
{
    const auto seen = m_seen.find(path);
    if (!isWaiting() || seen == m_seen.end())
        return;
    const Advertisement before = *seen;
    learn(*seen, changed);
    if (!changed.contains(u"RSSI"_s))
        seen->rssi = before.rssi;
    if (const Advertisement now = *seen; now != before)
        Q_EMIT discovered(now);
}

void BluezScanner::onRefused(const QDBusError &error)
{
    if (!isWaiting())
        return;
    m_error = errormap::fromDiscovery(error);
    if (m_error.code == Error::Code::RadioBusy && ++m_refusals < busyTries) {
        m_state = State::Busy;
        m_again.start(busyPause);
        return;
    }
    // BlueZ returns the same error for an adapter that is gone and for one that is busy.
    m_state = State::Checking;
    m_bluez.check();
}

void BluezScanner::onRadioChanged(Radio::State state)
{
    if (isWaiting() && state != Radio::State::Ready)
        end(Radio::errorFor(state));
}

void BluezScanner::onRadioChecked()
{
    if (!isWaiting() || m_bluez.state() != Radio::State::Ready)
        return;
    if (m_adapterPath != m_bluez.adapterPath())
        begin();
    else if (m_state == State::Checking)
        end(m_error);
}

void BluezScanner::end(const Error &error)
{
    m_error = error;
    m_state = State::Ending;
    m_again.stop();
    unfollow();
    m_discovery.stop();
}

void BluezScanner::finish()
{
    m_state = State::Idle;
    if (const Error error = std::exchange(m_error, {}))
        Q_EMIT failed(error);
    else
        Q_EMIT finished();
}

} // namespace neobeat
