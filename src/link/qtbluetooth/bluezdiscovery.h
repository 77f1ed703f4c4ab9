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

/// This program's share in the discovery of an adapter. BlueZ discovers as long as any client requests it, and merges
/// the filters of all clients into one.
class BluezDiscovery final : public QObject
{
    Q_OBJECT

public:
    explicit BluezDiscovery(QObject *parent = nullptr);
    /// Stops a discovery that was requested.
    ~BluezDiscovery() override;

    /// Requests the adapter to discover with this filter, in place of any earlier request. started() or refused()
    /// follows.
    void start(const QString &adapterPath, const QVariantMap &filter);
    /// Withdraws the request; stopped() follows. BlueZ can be asked to stop only once it has answered the start.
    void stop();

Q_SIGNALS:
    /// BlueZ is discovering.
    void started();
    /// BlueZ refused to discover; there is nothing to stop.
    void refused(const QDBusError &error);
    /// The adapter is free, as far as this program is concerned.
    void stopped();

private:
    enum class State {
        Idle, ///< Nothing is requested.
        Starting, ///< A start was requested; BlueZ's answer ends it, which has a time limit.
        Running, ///< Until stop().
        Leaving, ///< The same as Starting, but no longer wanted.
        Stopping, ///< A stop was requested; BlueZ's answer ends it, which has a time limit.
    };

    void onStartAnswered(const std::function<void()> &next);
    void sendStop();
    void call(const QString &method, const QVariantList &arguments, std::function<void()> onAnswer);

    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_adapterPath;
    std::unique_ptr<QDBusPendingCallWatcher> m_call; ///< The call to BlueZ whose answer counts.
};

} // namespace neobeat
