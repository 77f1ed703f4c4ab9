// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "platform/secretservicepresence.h"
#include "store/keyrequest.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// One request to the desktop's key store: finds out on the session bus which service stores secrets, and lets a task
/// serve the request there.
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
    void setWaiting(Waiting waiting);

    KeyRequest m_request;
    KeyStoreLimits m_limits;
    SecretServicePresence m_presence;
    std::unique_ptr<QObject> m_task; ///< What serves the request.
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
