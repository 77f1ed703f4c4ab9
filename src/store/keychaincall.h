// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "platform/secretservicepresence.h"
#include "store/keyrequest.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// One request to the desktop's key store: asks the session bus who keeps secrets, and lets a task serve it there.
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
    /// Once and last.
    void finished(const neobeat::KeyAnswer &answer);
    /// waiting() has another value.
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
