// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/buscalls.h"

#include "base/logging.h"
#include "base/outsidetext.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int callAnswerLimit = 5000; // ms
constexpr qsizetype mostRinging = 10;

} // namespace

BusCalls::BusCalls(const QDBusConnection &bus, const QString &service, const QString &interface, QObject *parent)
    : CallSource(parent)
    , m_bus(bus)
    , m_service(service)
    , m_interface(interface)
{
    // Slots with these are not found before something has used the types.
    qRegisterMetaType<QDBusObjectPath>();
    qRegisterMetaType<QDBusVariant>();
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        for (const QString &path : QSet(m_ringing))
            end(path);
    });
}

void BusCalls::start()
{
    if (!m_bus.isConnected())
        return;
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_watcher.addWatchedService(m_service);
    followSignals();
}

void BusCalls::follow(const QString &interface, const QString &signal, const char *slot)
{
    if (!m_bus.connect(m_service, {}, interface, signal, this, slot))
        qCWarning(lcApp) << "calls of" << m_service << "cannot be followed";
}

void BusCalls::withProperties(const QString &path, std::function<void(const QVariantMap &properties)> then)
{
    auto question = QDBusMessage::createMethodCall(m_service, path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    question.setAutoStartService(false);
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(question << m_interface, callAnswerLimit), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [asked, then = std::move(then)] {
        asked->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *asked;
        if (!reply.isError())
            then(reply.value());
    });
}

void BusCalls::call(const QString &path, const QString &method)
{
    if (!m_ringing.contains(path))
        return;
    auto message = QDBusMessage::createMethodCall(m_service, path, m_interface, method);
    message.setAutoStartService(false);
    m_bus.asyncCall(message, callAnswerLimit); // What became of it is seen by its state.
}

void BusCalls::begin(const QString &path, const QString &caller)
{
    if (m_ringing.contains(path) || m_ringing.size() >= mostRinging)
        return;
    m_ringing.insert(path);
    Q_EMIT ringing(path, outsideLine(caller));
}

void BusCalls::end(const QString &path)
{
    if (m_ringing.remove(path))
        Q_EMIT over(path);
}

} // namespace neobeat
