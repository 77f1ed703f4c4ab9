// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningprogram.h"

#include "process/livebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr int propertiesLimit = 2'000; // ms
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

QDBusMessage methodOf(const QString &interface, const QString &name)
{
    auto call = QDBusMessage::createMethodCall(livebus::service, livebus::path, interface, name);
    call.setAutoStartService(false);
    return call;
}

} // namespace

RunningProgram::RunningProgram(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(livebus::service, livebus::path, propertiesInterface, u"PropertiesChanged"_s, this,
                SLOT(onPropertiesChanged(QString, QVariantMap)));
    bus.connect(livebus::service, livebus::path, livebus::interface, u"Sample"_s, this,
                SIGNAL(sample(qulonglong, int)));
    auto *watcher = new QDBusServiceWatcher(livebus::service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &RunningProgram::gone);
}

void RunningProgram::ask()
{
    const QDBusMessage call = methodOf(propertiesInterface, u"GetAll"_s) << livebus::interface;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, propertiesLimit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *answer;
        Q_EMIT known(reply.isError() ? QVariantMap() : reply.value());
    });
}

bool RunningProgram::usesWatch(const QVariantMap &properties)
{
    const QString state = properties.value(u"Connection"_s).toString();
    return state == "connected"_L1 || state == "connecting"_L1 || state == "waiting"_L1;
}

void RunningProgram::startHeartRate()
{
    QDBusConnection::sessionBus().send(methodOf(livebus::interface, u"StartHeartRate"_s));
}

void RunningProgram::onPropertiesChanged(const QString &interface, const QVariantMap &properties)
{
    if (interface == livebus::interface)
        Q_EMIT changed(properties);
}

} // namespace neobeat::cli
