// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connection/watchsession.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace neobeat {

/// One thing that is done with a ready watch, from start() to finished(); used once. Ends with LinkLost when the watch
/// is no longer ready.
class WatchOperation : public QObject
{
    Q_OBJECT

public:
    explicit WatchOperation(QObject *parent = nullptr);

    /// The characteristic on which the watch answers. Two operations with the same one do not run at once: the answers
    /// could be confused.
    virtual Characteristic conversation() const = 0;
    /// Begins, once.
    void start(WatchSession &session);
    /// Ends it with Cancelled, at once or after what the operation still has to tell the watch; before start() too.
    void cancel();
    /// Ends it with this failure without telling the watch anything; no effect once it has finished.
    void fail(const Error &error) { finish(error); }
    bool isFinished() const { return m_phase == Phase::Finished; }

Q_SIGNALS:
    /// It has ended; None when everything was done. Once, and the last signal.
    void finished(const neobeat::Error &error);

protected:
    /// What follows an answer of the watch; the value is that of a read, and empty otherwise.
    using Then = std::function<void(const QByteArray &value)>;

    virtual void begin() = 0;
    /// A value from any characteristic that was subscribed to, while the operation runs.
    virtual void onNotified(const Characteristic &characteristic, const QByteArray &value);
    /// Called once, before finished(), however it ends; nothing can be sent any more.
    virtual void aboutToFinish() { }
    /// The user wants it to end; finish() has to follow within a time limit.
    virtual void onCancelled() { finish({Error::Code::Cancelled, {}}); }

    /// A failure finishes the operation, and `then` is not called.
    void read(const Characteristic &characteristic, Then then);
    void write(const Characteristic &characteristic, const QByteArray &value, Then then);
    void subscribe(const Characteristic &characteristic, Then then);
    /// Finishes with this failure unless startLimit(), stopLimit() or finish() comes before.
    void startLimit(std::chrono::milliseconds limit, Error::Code onTimeout);
    void stopLimit() { m_limit.stop(); }
    void finish(const Error &error = {});

private:
    enum class Phase { Waiting, Running, Finished };

    WatchSession::Reply followedBy(Then then);

    QPointer<WatchSession> m_session;
    QTimer m_limit;
    Error::Code m_onTimeout = Error::Code::OperationTimedOut;
    Phase m_phase = Phase::Waiting;
};

} // namespace neobeat
