// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"
#include "protocol/authkey.h"
#include "protocol/authmessages.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <optional>

namespace neobeat {

/// The watch's side of authentication: one challenge is valid at a time and for one answer.
class SimulatedAuth final : public QObject
{
    Q_OBJECT

public:
    SimulatedAuth(const Scenario &scenario, QRandomGenerator random, QObject *parent = nullptr);

    /// The key that belongs to the simulated watch.
    static AuthKey ownersKey();

    /// Another scenario, from the next handshake on; counted faults are counted from zero again.
    void setScenario(const Scenario &scenario);
    /// Forgets the challenge and a success, as for a new link.
    void reset();
    /// Handles a value written to the authentication characteristic; replied(), answerTaken() and accepted() are
    /// emitted from inside.
    AuthRequest::Kind receive(const QByteArray &message);
    bool isAuthenticated() const { return m_authenticated; }

Q_SIGNALS:
    /// A notification for the central.
    void replied(const QByteArray &message);
    /// A challenge was sent.
    void challenged();
    /// An answer arrived, before its verdict. A receiver may call reset() to suppress the verdict.
    void answerTaken();
    /// The verdict is a success and was sent.
    void accepted();

private:
    void challenge();
    void sendChallenge();
    void judge(const QByteArray &answer);
    void reply(AuthReply reply);
    bool takesFault(Scenario::AuthFault fault) const { return m_fault == fault; }

    Scenario m_scenario;
    QRandomGenerator m_random;
    AuthKey m_key;
    int m_faultsLeft = 0;
    Scenario::AuthFault m_fault = Scenario::AuthFault::None; ///< Of the current handshake.
    QList<QByteArray> m_prepared;
    std::optional<QByteArray> m_challenge; ///< The one that may be answered.
    bool m_flagged = true;
    bool m_authenticated = false;
    bool m_secondSent = false;
    QTimer m_late{this};
};

} // namespace neobeat
