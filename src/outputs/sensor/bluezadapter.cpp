// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/bluezadapter.h"

#include <QDBusArgument>
#include <QDBusConnection>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

bool isPowered(const bluezbus::Interfaces &adapter)
{
    return adapter.value(bluezbus::adapterInterface).value(u"Powered"_s).toBool();
}

} // namespace

BluezAdapter::BluezAdapter(const QStringList &interfaces, const SensorTiming &timing, QObject *parent)
    : QObject(parent)
    , m_interfaces(interfaces)
    , m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BluezAdapter::ask);
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
}

void BluezAdapter::follow(const QString &adapter)
{
    unfollow();
    m_wanted = adapter;
    m_isFollowing = true;
    subscribe(true);
    ask();
}

void BluezAdapter::unfollow()
{
    if (std::exchange(m_isFollowing, false))
        subscribe(false);
    m_retry.stop();
    ++m_question;
    m_isKnown = false;
    m_path.clear();
    m_error = {};
}

void BluezAdapter::subscribe(bool isFollowing)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    const auto set
        = [&](const QString &path, const QString &interface, const QString &signal, const QStringList &arguments,
              const char *slot) { bluezbus::setReceiver(isFollowing, path, interface, signal, arguments, this, slot); };
    m_owner.setConnection(bus);
    m_owner.setWatchedServices(isFollowing ? QStringList{bluezbus::service} : QStringList());
    set(u"/"_s, bluezbus::objectManagerInterface, u"InterfacesAdded"_s, {}, SLOT(onInterfacesAdded(QDBusMessage)));
    set(u"/"_s, bluezbus::objectManagerInterface, u"InterfacesRemoved"_s, {}, SLOT(onInterfacesRemoved(QDBusMessage)));
    set({}, bluezbus::propertiesInterface, u"PropertiesChanged"_s, {bluezbus::adapterInterface},
        SLOT(onAdapterChanged(QDBusMessage)));
}

void BluezAdapter::onOwnerChanged(const QString &owner)
{
    if (owner.isEmpty())
        conclude({}, {Code::BluetoothServiceMissing, {}});
    else
        ask();
}

void BluezAdapter::onInterfacesAdded(const QDBusMessage &signal)
{
    if (!bluezbus::pathIn(signal).contains("/dev_"_L1)) // Peripherals come and go all the time.
        ask();
}

void BluezAdapter::onInterfacesRemoved(const QDBusMessage &signal)
{
    const QString path = bluezbus::pathIn(signal);
    if (path.contains("/dev_"_L1))
        return;
    if (path == m_path)
        conclude({}, {Code::AdapterMissing, {}}); // At once: it may be back before there is an answer.
    ask();
}

void BluezAdapter::onAdapterChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    if (!changed.contains(u"Powered"_s) && !changed.contains(u"PowerState"_s))
        return;
    if (signal.path() == m_path && !changed.value(u"Powered"_s, true).toBool())
        conclude({}, {Code::AdapterOff, {}});
    ask();
}

void BluezAdapter::ask()
{
    if (!m_isFollowing)
        return;
    m_retry.stop();
    const int question = ++m_question;
    bluezbus::askForObjects(this, m_timing.answer, [this, question](const QDBusMessage &reply) {
        if (question == m_question)
            onObjects(reply);
    });
}

void BluezAdapter::onObjects(const QDBusMessage &reply)
{
    if (const Error error = bluezbus::errorOf(reply)) {
        m_retry.start(m_timing.retry);
        return conclude({}, error);
    }
    const bluezbus::Objects objects = bluezbus::objectsIn(reply);
    const QString path = chosen(objects);
    const Error error = path.isEmpty() ? Error{Code::AdapterMissing, {}} : problemOf(objects.value(path));
    conclude(error ? QString() : path, error);
}

QString BluezAdapter::chosen(const bluezbus::Objects &objects) const
{
    QStringList paths;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const auto adapter = object->constFind(bluezbus::adapterInterface);
        const bool isWanted = adapter != object->cend()
            && (m_wanted.isEmpty() || m_wanted == object.key()
                || adapter->value(u"Address"_s).toString().compare(m_wanted, Qt::CaseInsensitive) == 0);
        if (isWanted)
            paths.append(object.key());
    }
    if (paths.contains(m_path) && !problemOf(objects.value(m_path)))
        return m_path;
    const auto works = [&](const QString &path) { return !problemOf(objects.value(path)); };
    const auto best = std::ranges::find_if(paths, works);
    return best != paths.cend() ? *best : paths.value(0);
}

Error BluezAdapter::problemOf(const bluezbus::Interfaces &adapter) const
{
    if (!isPowered(adapter)) {
        const QString state = adapter.value(bluezbus::adapterInterface).value(u"PowerState"_s).toString();
        return {state == "off-blocked"_L1 ? Code::AdapterBlocked : Code::AdapterOff, {}};
    }
    for (const QString &interface : m_interfaces) {
        if (!adapter.contains(interface))
            return {Code::SensorUnavailable, interface};
    }
    return {};
}

void BluezAdapter::conclude(const QString &path, const Error &error)
{
    if (!m_isFollowing)
        return; // A signal that was on its way.
    ++m_question;
    if (m_isKnown && path == m_path && error == m_error)
        return;
    m_isKnown = true;
    m_path = path;
    m_error = error;
    Q_EMIT changed();
}

} // namespace neobeat
