// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/sensor/bluezbus.h"

#include <QDBusVirtualObject>
#include <QHash>

#include <functional>

namespace neobeat {

/// Objects of this program on the system bus, below one root that is their org.freedesktop.DBus.ObjectManager. They
/// have properties that are only read, and methods.
class BusObjects final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Method = std::function<QDBusMessage(const QDBusMessage &call)>;

    explicit BusObjects(const QString &root, QObject *parent = nullptr);
    ~BusObjects() override;

    /// Puts them on the bus, if there is one.
    void exportToBus();

    /// Adds an object and announces it. One that is not listed is not part of what the object manager reports.
    void add(const QString &path, const QString &interface, const QVariantMap &properties, bool isListed = true);
    /// Removes it and announces that.
    void remove(const QString &path);
    /// Sets properties and announces them, also equal ones.
    void set(const QString &path, const QVariantMap &properties);
    /// Announces a value without keeping it, so that it cannot be read later.
    void announce(const QString &path, const QVariantMap &properties);
    /// What answers this method of the object.
    void setMethod(const QString &path, const QString &name, Method method);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Object
    {
        QString interface;
        QVariantMap properties;
        bool isListed = true;
    };

    QDBusMessage answer(const QDBusMessage &call) const;
    QDBusMessage answerObjects(const QDBusMessage &call) const;
    QDBusMessage answerProperties(const QDBusMessage &call, const Object &object) const;
    void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments);

    const QString m_root;
    QMap<QString, Object> m_objects;
    QHash<QString, Method> m_methods; ///< By path and name.
    bool m_isExported = false;
};

} // namespace neobeat
