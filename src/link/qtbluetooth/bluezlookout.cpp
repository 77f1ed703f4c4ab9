// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezlookout.h"

#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString bluez = u"org.bluez"_s;
const QString deviceInterface = u"org.bluez.Device1"_s;

constexpr auto listening = 2s;
constexpr auto pausing = 2s;

QDBusMessage adapterCall(const QString &path, const QString &method)
{
    return QDBusMessage::createMethodCall(bluez, path, u"org.bluez.Adapter1"_s, method);
}

} // namespace

BluezLookout::BluezLookout(BluezState &state, QObject *parent)
    : Lookout(parent)
    , m_bluez(state)
    , m_bus(QDBusConnection::systemBus())
{
    m_rhythm.setSingleShot(true);
    connect(&m_rhythm, &QTimer::timeout, this, [this] {
        if (m_state == State::Listening)
            pause();
        else
            listen();
    });
    connect(&state, &BluezState::changed, this, &BluezLookout::onRadioChanged);
}

void BluezLookout::start(const QString &address)
{
    if (isActive())
        return;
    m_state = State::Pausing;
    m_address = address;
    if (m_bluez.state() != Radio::State::Ready) {
        const Error error = Radio::errorFor(m_bluez.state());
        end(error ? error : Error{Error::Code::ScanFailed, {}});
        return;
    }
    m_adapterPath = m_bluez.adapterPath();
    m_bus.connect(bluez, u"/"_s, u"org.freedesktop.DBus.ObjectManager"_s, u"InterfacesAdded"_s, this,
                  SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.connect(bluez, peripheralPath(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                  {deviceInterface}, QString(), this, SLOT(onPropertiesChanged(QDBusMessage)));
    listen();
}

void BluezLookout::stop()
{
    if (m_state == State::Listening || m_state == State::Pausing)
        end({});
}

void BluezLookout::listen()
{
    m_state = State::Listening;
    QDBusMessage filter = adapterCall(m_adapterPath, u"SetDiscoveryFilter"_s);
    filter << QVariantMap{{u"Transport"_s, u"le"_s}, {u"Pattern"_s, m_address}};
    m_bus.asyncCall(filter);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(adapterCall(m_adapterPath, u"StartDiscovery"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_state == State::Listening && watcher->isError())
            end({Error::Code::ScanFailed, watcher->error().name()});
    });
    m_rhythm.start(listening);
}

void BluezLookout::pause()
{
    m_state = State::Pausing;
    m_bus.asyncCall(adapterCall(m_adapterPath, u"StopDiscovery"_s));
    m_rhythm.start(pausing);
}

void BluezLookout::end(const Error &error)
{
    const bool wasListening = m_state == State::Listening;
    m_state = State::Ending;
    m_rhythm.stop();
    m_bus.disconnect(bluez, u"/"_s, u"org.freedesktop.DBus.ObjectManager"_s, u"InterfacesAdded"_s, this,
                     SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.disconnect(bluez, peripheralPath(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                     {deviceInterface}, QString(), this, SLOT(onPropertiesChanged(QDBusMessage)));
    const auto finish = [this, error] {
        m_state = State::Idle;
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT stopped();
    };
    if (!wasListening) {
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return;
    }
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(adapterCall(m_adapterPath, u"StopDiscovery"_s), 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, finish] {
        watcher->deleteLater();
        finish();
    });
}

void BluezLookout::onInterfacesAdded(const QDBusMessage &signal)
{
    const auto path = signal.arguments().value(0).value<QDBusObjectPath>().path();
    if (m_state == State::Listening && path == peripheralPath())
        Q_EMIT sighted({m_address, {}});
}

void BluezLookout::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariant changed = signal.arguments().value(1);
    const QVariantMap properties = qdbus_cast<QVariantMap>(changed);
    if (m_state == State::Listening && (properties.contains(u"RSSI"_s) || properties.contains(u"ManufacturerData"_s)))
        Q_EMIT sighted({m_address, {}});
}

void BluezLookout::onRadioChanged(Radio::State state)
{
    if ((m_state == State::Listening || m_state == State::Pausing) && state != Radio::State::Ready)
        end(Radio::errorFor(state));
}

QString BluezLookout::peripheralPath() const
{
    QString name = m_address.toUpper();
    return m_adapterPath + u"/dev_"_s + name.replace(u':', u'_');
}

} // namespace neobeat
