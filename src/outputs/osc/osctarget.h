// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/retrytimer.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <QTimer>

namespace neobeat {

/// A receiver of datagrams, whose name is looked up without waiting for it.
class OscTarget : public QObject
{
    Q_OBJECT

public:
    /// Whether the receiver has an address.
    enum class State {
        Searching, ///< The name is being looked up; searchLimit.
        Known, ///< address() is where to send to. The name is looked up again after refreshPause.
        Unknown, ///< There is none; error() says why. Searches again after a pause.
    };
    static constexpr std::chrono::seconds searchLimit{10};
    static constexpr std::chrono::seconds refreshPause{60};
    static constexpr quint16 defaultPort = 9000; ///< VRChat's.

    /// From "host", "host:port" or "[IPv6]:port". Null for a text that is no such thing.
    static OscTarget *fromText(const QString &text, QObject *parent);
    ~OscTarget() override;

    /// Begins to search; an address in figures is Known at once.
    void start();
    State state() const { return m_state; }
    /// PeerMissing or PeerSilent while Unknown.
    Error error() const { return m_error; }
    const QHostAddress &address() const { return m_address; }
    quint16 port() const { return m_port; }

Q_SIGNALS:
    /// state() or error() has changed.
    void stateChanged();

private:
    OscTarget(const QString &host, quint16 port, QObject *parent);

    void search();
    void onFound(const QHostInfo &info);
    void onSearchLimit();
    void fail(const Error &error);
    void setState(State state, const Error &error = {});

    QString m_host;
    quint16 m_port;
    State m_state = State::Searching;
    Error m_error;
    QHostAddress m_address;
    int m_search = -1; ///< The number of the search that is running; -1 for none.
    QTimer m_searchLimit;
    QTimer m_refresh;
    RetryTimer m_retry;
};

} // namespace neobeat
