// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezstate.h"

#include "link/qtbluetooth/adapterchoice.h"
#include "link/qtbluetooth/bluezinterfaces.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// These types must stay unknown to QMetaType, that is, out of QVariant, QDBusPendingReply and slots. Qt Bluetooth
// registers the first under a name of its own, and never receives new peripherals if it was registered without that
// name before.
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

/// The adapters among all objects, by path.
Adapters adaptersAmong(const Objects &objects)
{
    Adapters adapters;
    for (auto object = objects.constBegin(); object != objects.constEnd(); ++object) {
        if (const auto adapter = object->constFind(adapterInterface); adapter != object->constEnd())
            adapters.insert(object.key().path(), *adapter);
    }
    return adapters;
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

QString BluezState::peripheralPath(const QString &address) const
{
    return m_adapterPath + u"/dev_"_s + address.toUpper().replace(u':', u'_');
}

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
    // Only adapters matter here; peripherals come and go all the time.
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
    // A call to org.bluez itself would wait for bluetoothd where it is not running.
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
    else if (reply.value())
        askForObjects();
    else
        wakeService();
}

/// Bluetooth was requested and bluetoothd is not running, perhaps because it crashed: the bus may know how to start it.
/// The result is not awaited; when it starts, the owner of its name changes.
void BluezState::wakeService()
{
    if (m_isRefreshing) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s, u"StartServiceByName"_s);
        call << bluez << 0u;
        m_bus.asyncCall(call);
    }
    conclude(Radio::State::ServiceMissing);
}

void BluezState::askForObjects()
{
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, u"/"_s, objectManagerInterface, u"GetManagedObjects"_s);
    call.setAutoStartService(false);
    m_question.release()->deleteLater(); // It is the sender of the signal being handled.
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
    const Adapters adapters = adaptersAmong(objects);
    const QString path = chooseAdapter(adapters, m_adapterPath);
    const QVariantMap adapter = adapters.value(path);
    forgetAdapter();
    m_adapterPaths = adapters.keys();
    m_adapterPath = path;
    m_facts = {serviceVersion(adapter), path.section(u'/', -1), int(adapters.size())};
    if (path.isEmpty())
        return conclude(Radio::State::NoAdapter);
    const Radio::State state = adapterState(adapter);
    if (state == Radio::State::Ready)
        m_adapterAddress = adapter.value(u"Address"_s).toString();
    conclude(state);
}

void BluezState::forgetAdapter()
{
    m_adapterAddress.clear();
    m_adapterPath.clear();
    m_adapterPaths.clear();
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
