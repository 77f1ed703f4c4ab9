// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <memory>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace neobeat {

/// The state of bluetoothd and its adapters, queried without blocking. Qt Bluetooth must not be used before the state
/// is Ready, because its first calls block on bluetoothd.
class BluezState final : public QObject
{
    Q_OBJECT

public:
    explicit BluezState(QObject *parent = nullptr);
    ~BluezState() override;

    Radio::State state() const { return m_state; }
    /// Address of the powered adapter; empty unless Ready.
    QString adapterAddress() const { return m_adapterAddress; }
    /// Object path of the powered adapter; of an unpowered one when there is no other; empty without one. Does not
    /// change while the adapter in use has power.
    QString adapterPath() const { return m_adapterPath; }
    /// Whether the adapter of this path is still there, powered or not.
    bool hasAdapter(const QString &path) const { return m_adapterPaths.contains(path); }
    /// Object path of the peripheral on that adapter, known to BlueZ or not.
    QString peripheralPath(const QString &address) const;
    RadioFacts facts() const { return m_facts; }
    /// Queries the state again; known() follows within 5 s. From the first call on, changes are followed.
    void refresh();
    /// Queries the state again for internal use: checked() follows, not known().
    void check() { ask(); }

Q_SIGNALS:
    /// state() has changed.
    void changed(neobeat::Radio::State state);
    /// Ends a refresh().
    void known(neobeat::Radio::State state);
    /// BlueZ has answered, whichever call caused the query; after changed().
    void checked();

private Q_SLOTS:
    void onObjectsChanged(const QDBusMessage &signal);
    void onAdapterChanged();

private:
    void follow();
    void ask();
    void askForOwner();
    void wakeService();
    void askForObjects();
    void onOwnerKnown(const QDBusPendingCallWatcher &watcher);
    void onObjectsKnown(const QDBusPendingCallWatcher &watcher);
    void forgetAdapter();
    void conclude(Radio::State state);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_ownerWatcher;
    QTimer m_limit;
    std::unique_ptr<QDBusPendingCallWatcher> m_question;
    Radio::State m_state = Radio::State::Unknown;
    QString m_adapterAddress;
    QString m_adapterPath;
    QStringList m_adapterPaths;
    RadioFacts m_facts;
    bool m_isFollowing = false;
    bool m_isRefreshing = false;
};

} // namespace neobeat
