// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>

namespace neobeat {

/// What a panel offers to tray icons: org.kde.StatusNotifierWatcher with a host, on its own bus connection and in
/// its own thread, as if it were another program.
class TrayHostStandIn : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    explicit TrayHostStandIn(const QByteArray &busAddress);
    ~TrayHostStandIn() override;

    /// A watcher without a host does not show icons.
    void setHasHost(bool hasHost);
    bool hasHost() const { return m_hasHost; }
    int protocolVersion() const { return 0; }
    /// Bus names of the icons that registered.
    QStringList items() const;

public Q_SLOTS:
    // The names are the protocol's.
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &service);

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
    void StatusNotifierItemRegistered(const QString &service);

private:
    QString m_connection;
    QThread m_thread;
    mutable QMutex m_mutex;
    QStringList m_items;
    std::atomic_bool m_hasHost = true;
};

} // namespace neobeat
