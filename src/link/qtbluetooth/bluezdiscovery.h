// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <memory>

class QDBusError;
class QDBusPendingCallWatcher;

namespace neobeat {

/// This program's share in the discovery of an adapter. BlueZ discovers as long as any client wants it to, and makes
/// one filter of those of all clients.
class BluezDiscovery final : public QObject
{
    Q_OBJECT

public:
    explicit BluezDiscovery(QObject *parent = nullptr);
    /// Ends a discovery that was wanted.
    ~BluezDiscovery() override;

    /// Wants the adapter to discover with this filter, and nothing that was wanted before. started() or refused()
    /// follows.
    void start(const QString &adapterPath, const QVariantMap &filter);
    /// Wants it no more; stopped() follows. BlueZ can only be told once it has answered the start.
    void stop();

Q_SIGNALS:
    /// BlueZ discovers.
    void started();
    /// BlueZ does not; nothing is to be stopped.
    void refused(const QDBusError &error);
    /// The adapter is free, as far as this program is concerned.
    void stopped();

private:
    enum class State {
        Idle, ///< Nothing is wanted.
        Starting, ///< BlueZ is asked; its answer ends it, which has a time limit.
        Running, ///< Until stop().
        Leaving, ///< The same as Starting, and it is not wanted any more.
        Stopping, ///< BlueZ is told; its answer ends it, which has a time limit.
    };

    void onStartAnswered(const std::function<void()> &next);
    void tellStop();
    void call(const QString &method, const QVariantList &arguments, std::function<void()> onAnswer);

    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_adapterPath;
    std::unique_ptr<QDBusPendingCallWatcher> m_call; ///< The question to BlueZ whose answer counts.
};

} // namespace neobeat
