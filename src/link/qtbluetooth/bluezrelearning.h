// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

class QDBusMessage;

namespace neobeat {

/// Stays on the link of a peripheral whose services have changed, as after an update, until BlueZ has learned the new
/// ones. BlueZ begins each connection with the services that it remembers; who hangs up as soon as they turn out to be
/// old meets the same old ones at the next connection.
class BluezRelearning final : public QObject
{
    Q_OBJECT

public:
    explicit BluezRelearning(QObject *parent = nullptr);
    /// Hangs up, unless somebody has taken the link.
    ~BluezRelearning() override;

    /// Takes the standing link of the peripheral of this path; done() follows within 35 s.
    void begin(const QString &path);
    /// True between begin() and done() for this path.
    bool isUnderWay(const QString &path) const
    {
        return m_state != State::Idle && m_state != State::Holding && m_path == path;
    }
    /// Somebody else ends the link of this path from now on.
    void handOver(const QString &path);

Q_SIGNALS:
    /// BlueZ knows the services again, or the link is over.
    void done();

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< No link is ours.
        Learning, ///< Services come and go; ends when they no longer do, at the end of the link, or by its limit.
        HangingUp, ///< No services came; ends with BlueZ's answer or its time limit.
        Holding, ///< Done; the link waits for somebody to take it, with a time limit.
    };

    void follow(bool isFollowing);
    void onSettled();
    void hangUp();
    void conclude(State next);

    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_path;
    QTimer m_quiet; ///< Since a service came or went.
    QTimer m_limit; ///< Of Learning and Holding.
    bool m_hasNew = false; ///< Services have come, not only gone.
};

} // namespace neobeat
