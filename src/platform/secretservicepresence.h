// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// Whether this desktop session has a service that stores secrets, running or startable on demand.
class SecretServicePresence : public QObject
{
    Q_OBJECT

public:
    /// The answer of the session bus.
    enum class State {
        Unknown, ///< Not asked yet, or no reply in time.
        NoBus, ///< There is no session bus to ask.
        Absent, ///< No such service.
        Present, ///< There is at least one.
    };
    Q_ENUM(State)

    explicit SecretServicePresence(QObject *parent = nullptr);

    /// Asks the bus itself, so that no service is started; known() follows within the limit.
    void ask(std::chrono::milliseconds limit = std::chrono::seconds(2));
    State state() const { return m_state; }
    /// The bus names of the services found: the Secret Service first, then the wallets of KDE.
    QStringList services() const { return m_services; }

    /// The bus name of the Secret Service.
    static QString secretService();

Q_SIGNALS:
    /// Emitted once per ask().
    void known();

private:
    void askBus(const QString &method, int round);
    void onNames(const QStringList &names);
    void conclude(State state);

    QTimer m_limit;
    State m_state = State::Unknown;
    QStringList m_names;
    QStringList m_services;
    int m_openQuestions = 0;
    int m_round = 0; ///< Only replies to the last ask() count.
};

} // namespace neobeat
