// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/callsource.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QSet>
#include <QVariantMap>

#include <functional>

namespace neobeat {

/// What services with an object for each call have in common; the id is its path. Never starts the service.
class BusCalls : public CallSource
{
    Q_OBJECT

public:
    /// The service, and the interface of a call.
    BusCalls(const QDBusConnection &bus, const QString &service, const QString &interface, QObject *parent = nullptr);

    void start() override;
    void reject(const QString &id) override { call(id, QStringLiteral("Hangup")); }
    void silence(const QString &) override { }

protected:
    /// Connects a slot to a signal of the service, from any object.
    void follow(const QString &interface, const QString &signal, const char *slot);
    virtual void followSignals() = 0;

    /// Calls back with the properties of a call, unless it is gone.
    void withProperties(const QString &path, std::function<void(const QVariantMap &properties)> then);
    void call(const QString &path, const QString &method);
    void begin(const QString &path, const QString &caller);
    void end(const QString &path);

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_interface;
    QDBusServiceWatcher m_watcher;
    QSet<QString> m_ringing;
};

} // namespace neobeat
