// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

class QDBusMessage;

namespace neobeat {

/// Keeps the link to a peripheral whose services have changed, as after a firmware update, until BlueZ has discovered
/// the new ones. BlueZ begins each connection with its cached services; a client that disconnects as soon as they turn
/// out to be outdated gets the same outdated ones at the next connection.
class BluezRelearning final : public QObject
{
    Q_OBJECT

public:
    explicit BluezRelearning(QObject *parent = nullptr);
    /// Disconnects, unless the link has been handed over.
    ~BluezRelearning() override;

    /// Takes over the established link of the peripheral at this path; done() follows within 35 s.
    void begin(const QString &path);
    /// True between begin() and done() for this path.
    bool isUnderWay(const QString &path) const
    {
        return m_state != State::Idle && m_state != State::Holding && m_path == path;
    }
    /// From now on another object ends the link of this path.
    void handOver(const QString &path);

Q_SIGNALS:
    /// BlueZ knows the services again, or the link has ended.
    void done();

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< No link is ours.
        Learning, ///< Services appear and disappear; ends once they settle, with the link, or by its time limit.
        HangingUp, ///< No services appeared; ends with BlueZ's answer or its time limit.
        Holding, ///< Done; the link waits to be taken over, with a time limit.
    };

    void follow(bool isFollowing);
    void onSettled();
    void hangUp();
    void conclude(State next);

    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_path;
    QTimer m_quiet; ///< Since a service appeared or disappeared.
    QTimer m_limit; ///< For Learning and Holding.
    bool m_hasNew = false; ///< Services have appeared, not only disappeared.
};

} // namespace neobeat
