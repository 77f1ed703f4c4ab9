// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

namespace neobeat {

/// A service with objects for calls, on its own connection to the bus, as if it were another program: the signals are
/// those of the test, the calls of clients are noted.
class CallStandIn : public QDBusVirtualObject
{
public:
    CallStandIn(const QByteArray &busAddress, const QString &service);
    ~CallStandIn() override;

    /// The answer to GetAll for an object.
    void setProperties(const QString &path, const QVariantMap &properties) { m_properties[path] = properties; }
    void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments);
    /// "METHOD PATH" of what clients called, GetAll left out.
    QStringList calls() const { return m_calls; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_name;
    QHash<QString, QVariantMap> m_properties;
    QStringList m_calls;
};

} // namespace neobeat
