// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

namespace neobeat {

/// A program that takes the heart rate, from dialling it to the end of the connection: one run is one attempt. Limits
/// of time are up to the owner, who deletes it to give it up.
class PushPeer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Dials, once. opened(), declined() or failed() follows.
    virtual void open() = 0;
    /// Sends a content after opened(), one at a time. delivered(), rejected() or failed() follows.
    virtual void send(const QString &content) = 0;
    /// Says goodbye to an open peer. failed() follows when it has heard.
    virtual void close() = 0;
    /// Whether it notices that the program ends, and the program that we do.
    virtual bool isConnection() const { return true; }

Q_SIGNALS:
    void opened();
    /// The user of the program is asked whether we may; the answer takes as long as the user does.
    void asking();
    /// The user allows it, and this token spares the question the next time.
    void granted(const QString &token);
    /// The user does not allow it. It is over.
    void declined();
    void delivered();
    /// The content was not taken, and the next one may be: PeerTargetMissing, PeerRefused, PeerUnexpected, PeerSilent.
    void rejected(const neobeat::Error &error);
    /// It is over: PeerMissing, PeerRefused, PeerUnexpected, PeerSilent.
    void failed(const neobeat::Error &error);
};

} // namespace neobeat
