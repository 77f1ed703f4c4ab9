// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinwatch.h"

#include <QStringList>

namespace neobeat::standin {

/// org.bluez.AgentManager1, and the part of the watch's Device1 that pairs. Like BlueZ it pairs only for a program with
/// an agent, which it asks, and leaves the default agent to others.
class StandInPairing final : public QObject
{
    Q_OBJECT

public:
    StandInPairing(StandInWatch &watch, ObjectTree &tree, const QDBusConnection &bus, QObject *parent = nullptr);

    /// Forgets agents, keys and what happened.
    void reset();
    /// Never answers Pair, until reset().
    void ignorePair() { m_ignoresPair = true; }
    /// Pairs for another program, until reset().
    void setBusy() { m_isBusy = true; }
    /// BlueZ has keys, the watch has keys.
    void setPaired(bool isBluez, bool isWatch);
    /// BlueZ wants to pair with the watch by itself.
    void pairUnasked();
    /// Ends the link because the two have different keys, as BlueZ since 5.83 says it.
    void rejectKeys();
    /// Asks the agent that is registered, about this device.
    void askAgent(const QString &method, const QString &devicePath);
    /// Answers a call; false when it is for none of this.
    bool answer(const QDBusMessage &call);

    /// The calls of clients, and "METHOD: agreed" or its error for what the agent was asked, in order.
    QStringList events() const { return m_events; }

private:
    void registerAgent(const QDBusMessage &call);
    void unregisterAgent(const QDBusMessage &call);
    void pair(const QDBusMessage &call);
    void pairWatch(const QDBusMessage &call);
    void cancelPairing(const QDBusMessage &call);
    void ask(const QString &method, const QString &devicePath, std::function<void(bool isAgreed)> onAnswer);
    void refuse(const QDBusMessage &call, const QString &error);

    StandInWatch &m_watch;
    ObjectTree &m_tree;
    QDBusConnection m_bus;
    QString m_agentOwner; ///< Empty without an agent.
    QString m_agentPath;
    std::optional<QDBusMessage> m_pairCall;
    QStringList m_events;
    bool m_ignoresPair = false;
    bool m_isBusy = false;
};

} // namespace neobeat::standin
