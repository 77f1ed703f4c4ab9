// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "platform/secretservicepresence.h"
#include "store/keyrequest.h"

#include <QObject>

#include <memory>

namespace neobeat {

class WalletTask;

/// One request to the desktop's key store: finds out on the session bus which services store secrets, and lets a task
/// serve the request in each of them. New secrets go to the first. What is not there may be in another, where it was
/// stored in a session of another desktop.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    using Waiting = SecretService::Waiting;

    KeychainCall(const KeyRequest &request, const KeyStoreLimits &limits, QObject *parent = nullptr);

    /// finished() follows, later, unless the call is destroyed first, which ends everything.
    void start();
    const KeyRequest &request() const { return m_request; }
    Waiting waiting() const { return m_waiting; }

Q_SIGNALS:
    /// Emitted once, as the last signal.
    void finished(const neobeat::KeyAnswer &answer);
    /// waiting() has changed.
    void waitingChanged();

private:
    void onPresenceKnown();
    /// Lets the next place serve the request, or ends with the answer.
    void askNextPlace();
    void serveAt(const QString &place, const KeyRequest &request);
    void onServed(const KeyAnswer &answer);
    /// What the next place is to do.
    KeyRequest nextRequest() const;
    /// Whether the answer of a place settles the request, whatever the other places have.
    bool isFinal(const KeyAnswer &answer) const;
    void end(const KeyAnswer &answer);
    void setWaiting(Waiting waiting);

    KeyRequest m_request;
    KeyStoreLimits m_limits;
    SecretServicePresence m_presence;
    QStringList m_places; ///< Bus names of the services that have not been asked yet.
    std::optional<KeyAnswer> m_answer; ///< Of the first place that exists.
    std::unique_ptr<QObject> m_task; ///< What serves the request.
    WalletTask *m_wallet = nullptr; ///< The same, if it is a wallet.
    QString m_opened; ///< Unique bus name of the program whose wallet is open.
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
