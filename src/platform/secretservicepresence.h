// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// Whether this desktop session has somebody who keeps secrets, running or to be started when needed.
class SecretServicePresence : public QObject
{
    Q_OBJECT

public:
    /// What the session bus said.
    enum class State {
        Unknown, ///< Not asked, or no answer in time.
        NoBus, ///< There is no session bus to ask.
        Absent, ///< Nobody offers it.
        Present, ///< There is at least one.
    };
    Q_ENUM(State)

    explicit SecretServicePresence(QObject *parent = nullptr);

    /// Asks the bus itself, so that nothing is started; known() follows within the limit.
    void ask(std::chrono::milliseconds limit = std::chrono::seconds(2));
    State state() const { return m_state; }
    /// The bus names of those who are there: the Secret Service first, then the wallets of KDE.
    QStringList keepers() const { return m_keepers; }

    /// The bus name of the Secret Service.
    static QString secretService();

Q_SIGNALS:
    /// Ends each ask().
    void known();

private:
    void askBus(const QString &method, int round);
    void onNames(const QStringList &names);
    void conclude(State state);

    QTimer m_limit;
    State m_state = State::Unknown;
    QStringList m_names;
    QStringList m_keepers;
    int m_openQuestions = 0;
    int m_round = 0; ///< Only answers to the last ask() count.
};

} // namespace neobeat
