// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace neobeat::standin {

/// Properties by interface, as ObjectManager reports them.
using Interfaces = QMap<QString, QVariantMap>;

/// The objects that bluetoothd exports, with their properties. Announces each change on the bus, and answers calls to
/// org.freedesktop.DBus.ObjectManager and .Properties.
class ObjectTree final : public QObject
{
    Q_OBJECT

public:
    explicit ObjectTree(const QDBusConnection &bus, QObject *parent = nullptr);

    bool contains(const QString &path) const { return m_objects.contains(path); }
    QVariant property(const QString &path, const QString &interface, const QString &name) const;
    void add(const QString &path, const Interfaces &interfaces);
    /// Removes the object and all below it.
    void remove(const QString &path);
    /// Sets and announces, also when the value is the same, as BlueZ does for characteristics.
    void set(const QString &path, const QString &interface, const QVariantMap &values);
    /// Removes and announces one property.
    void invalidate(const QString &path, const QString &interface, const QString &name);

    /// Answers a call to one of the two interfaces; false when it is for neither.
    bool answer(const QDBusMessage &question);

private:
    void announce(const QString &path, const QString &interface, const QVariantMap &changed,
                  const QStringList &invalidated);
    QDBusMessage answerProperties(const QDBusMessage &question) const;

    QDBusConnection m_bus;
    QMap<QString, Interfaces> m_objects;
};

} // namespace neobeat::standin
