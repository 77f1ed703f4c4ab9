// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezstate.h"

#include "link/qtbluetooth/errormap.h"
#include "link/qtbluetooth/rfkill.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRegularExpression>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// These types must stay unknown to QMetaType, that is, out of QVariant, QDBusPendingReply and slots. Qt Bluetooth
// registers the first under a name of its own, and never hears of new peripherals when it was registered without that
// name before.
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

const QString bluez = u"org.bluez"_s;
const QString adapterInterface = u"org.bluez.Adapter1"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString objectManagerInterface = u"org.freedesktop.DBus.ObjectManager"_s;

/// An adapter that is not powered: off, or held off.
Radio::State unpoweredState(const QVariantMap &adapter)
{
    const QString powerState = adapter.value(u"PowerState"_s).toString();
    const bool isBlocked = powerState.isEmpty() ? isBluetoothBlocked() : powerState == "off-blocked"_L1;
    return isBlocked ? Radio::State::Blocked : Radio::State::Off;
}

/// BlueZ puts its version into the adapter's Modalias: "usb:v1D6Bp0246d0542" is 5.66.
QString versionFrom(const QString &modalias)
{
    static const QRegularExpression form(u"^usb:v1D6Bp0246d([0-9A-F]{2})([0-9A-F]{2})$"_s);
    const QRegularExpressionMatch match = form.match(modalias);
    if (!match.hasMatch())
        return {};
    return u"%1.%2"_s.arg(match.captured(1).toInt(nullptr, 16)).arg(match.captured(2).toInt(nullptr, 16));
}

} // namespace

BluezState::BluezState(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::systemBus())
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { conclude(Radio::State::ServiceMissing); });
}

BluezState::~BluezState() = default;

void BluezState::refresh()
{
    m_isRefreshing = true;
    if (!m_isFollowing)
        follow();
    ask();
}

void BluezState::follow()
{
    if (!m_bus.isConnected())
        return;
    m_isFollowing = true;
    m_ownerWatcher.setConnection(m_bus);
    m_ownerWatcher.addWatchedService(bluez);
    connect(&m_ownerWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &BluezState::ask);
    for (const QString &signal : {u"InterfacesAdded"_s, u"InterfacesRemoved"_s})
        m_bus.connect(bluez, u"/"_s, objectManagerInterface, signal, this, SLOT(onObjectsChanged(QDBusMessage)));
    m_bus.connect(bluez, QString(), propertiesInterface, u"PropertiesChanged"_s, {adapterInterface}, QString(), this,
                  SLOT(onAdapterChanged()));
}

void BluezState::onObjectsChanged(const QDBusMessage &signal)
{
    // Only whether an adapter is concerned matters; peripherals come and go all the time.
    const QDBusObjectPath path = signal.arguments().value(0).value<QDBusObjectPath>();
    if (!path.path().contains("/dev_"_L1))
        ask();
}

void BluezState::onAdapterChanged()
{
    ask();
}

void BluezState::ask()
{
    m_limit.start(seconds(5));
    if (m_bus.isConnected())
        askForOwner();
    else
        QMetaObject::invokeMethod(
            this, [this] { conclude(Radio::State::AccessDenied); }, Qt::QueuedConnection);
}

void BluezState::askForOwner()
{
    // A call to org.bluez itself would start bluetoothd where it is not running, and then wait for it.
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    call << bluez;
    m_question = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(call));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this, [this] { onOwnerKnown(*m_question); });
}

void BluezState::onOwnerKnown(const QDBusPendingCallWatcher &watcher)
{
    const QDBusPendingReply<bool> reply = watcher;
    if (reply.isError())
        conclude(errormap::radioState(reply.error()));
    else if (!reply.value())
        conclude(Radio::State::ServiceMissing);
    else
        askForObjects();
}

void BluezState::askForObjects()
{
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, u"/"_s, objectManagerInterface, u"GetManagedObjects"_s);
    call.setAutoStartService(false);
    m_question.release()->deleteLater(); // It is the sender of the signal that we are in.
    m_question = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(call));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this, [this] { onObjectsKnown(*m_question); });
}

void BluezState::onObjectsKnown(const QDBusPendingCallWatcher &watcher)
{
    if (watcher.isError())
        return conclude(errormap::radioState(watcher.error()));
    const QVariant content = watcher.reply().arguments().value(0);
    Objects objects;
    if (content.canConvert<QDBusArgument>())
        content.value<QDBusArgument>() >> objects;
    forgetAdapter();
    Radio::State state = Radio::State::NoAdapter;
    for (auto object = objects.constBegin(); object != objects.constEnd(); ++object) {
        const auto adapter = object->constFind(adapterInterface);
        if (adapter == object->constEnd())
            continue;
        ++m_facts.adapters;
        if (state == Radio::State::Ready)
            continue;
        m_adapterPath = object.key().path();
        m_facts.adapterName = m_adapterPath.section(u'/', -1);
        m_facts.serviceVersion = versionFrom(adapter->value(u"Modalias"_s).toString());
        if (adapter->value(u"Powered"_s).toBool()) {
            state = Radio::State::Ready;
            m_adapterAddress = adapter->value(u"Address"_s).toString();
        } else {
            state = unpoweredState(*adapter);
        }
    }
    conclude(state);
}

void BluezState::forgetAdapter()
{
    m_adapterAddress.clear();
    m_adapterPath.clear();
    m_facts = {};
}

void BluezState::conclude(Radio::State state)
{
    if (state == Radio::State::ServiceMissing || state == Radio::State::AccessDenied)
        forgetAdapter();
    m_limit.stop();
    if (m_question)
        m_question.release()->deleteLater();
    const bool isChange = m_state != state;
    const bool isAnswer = m_isRefreshing;
    m_state = state;
    m_isRefreshing = false;
    if (isChange)
        Q_EMIT changed(state);
    Q_EMIT checked();
    if (isAnswer)
        Q_EMIT known(state);
}

} // namespace neobeat
