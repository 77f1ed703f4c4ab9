// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "objecttree.h"

#include <QDBusServiceWatcher>
#include <QStringList>

#include <optional>

namespace neobeat::standin {

/// org.bluez.Adapter1 of one adapter.
class StandInAdapter final : public QObject
{
    Q_OBJECT

public:
    /// The adapter of this name ("hci0") and address; not plugged in yet.
    StandInAdapter(const QString &name, const QString &address, ObjectTree &tree, const QDBusConnection &bus,
                   QObject *parent = nullptr);

    QString path() const { return m_path; }

    /// What it has besides Adapter1; an adapter that is there is pulled out and plugged in for it.
    void setManagers(const QStringList &interfaces = usualManagers());
    /// Plugs in, pulls out, powers or blocks the adapter.
    void apply(Radio::State state);
    bool isPowered() const;
    bool isDiscovering() const;
    /// True when a peripheral that is not known yet is reported, by the way BlueZ 5.66 merges the filters of all its
    /// clients: a Pattern of one client hides from all what no Pattern matches; a service that one client wants is
    /// enough.
    bool reports(const QString &address, const QString &name, const QStringList &services) const;
    /// Answers a call to the adapter; false when it is not for it.
    bool answer(const QDBusMessage &call);

Q_SIGNALS:
    void discoveringChanged(bool discovering);
    /// Another client is scanning for something else, so that more may be reported.
    void clientsChanged();
    /// All links have ended.
    void poweredOff();
    /// The adapter was pulled out.
    void removed();

private:
    /// What a client set as its discovery filter.
    struct Filter
    {
        std::optional<QString> pattern;
        QStringList services; ///< Empty: any.
    };

    static QStringList usualManagers();
    Interfaces firstInterfaces(bool isPowered) const;
    QDBusMessage answerDiscovery(const QDBusMessage &call);
    QDBusMessage startDiscovery(const QDBusMessage &call);
    QDBusMessage stopDiscovery(const QDBusMessage &call);
    void leave(const QString &client);
    void setPowered(bool powered, const QString &powerState);
    void setDiscovering(bool discovering);

    const QString m_path;
    const QString m_address;
    QStringList m_managers = usualManagers();
    QMap<QString, Filter> m_filters; ///< By client, discovering or not.
    QStringList m_clients; ///< Clients that have a discovery running.
    QDBusServiceWatcher m_leaving;
    ObjectTree &m_tree;
    QDBusConnection m_bus;
};

} // namespace neobeat::standin
