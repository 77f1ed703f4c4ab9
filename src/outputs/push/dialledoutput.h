// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/output.h"
#include "outputs/push/pushpeer.h"
#include "outputs/retrytimer.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace neobeat {

/// Gives the heart rate to one program that has to be dialled, and dials again when it is away. One content is on its
/// way at a time; what changes meanwhile replaces what waits, so a slow program gets the latest value and never an old
/// one.
class DialledOutput : public Output
{
    Q_OBJECT

public:
    /// Time limits and pauses.
    struct Limits
    {
        std::chrono::milliseconds open = std::chrono::seconds(4); ///< From dialling to opened().
        std::chrono::milliseconds approval = std::chrono::minutes(2); ///< For the user of the program to allow it.
        std::chrono::milliseconds reply = std::chrono::seconds(4); ///< For the reply to one content.
        std::chrono::milliseconds repeat = std::chrono::seconds(10); ///< How often an unchanged content is sent again.
        std::chrono::milliseconds stop = std::chrono::seconds(2); ///< For the last content and the goodbye.
        std::chrono::milliseconds stable = std::chrono::seconds(10); ///< After that the pauses begin at the shortest.
        RetryTimer::Limits retry; ///< While the program is away.
        RetryTimer::Limits refused{std::chrono::seconds(5), std::chrono::minutes(1)}; ///< While it refuses us.
    };

    DialledOutput(const Limits &limits, QObject *parent);
    ~DialledOutput() override;

    /// Wrong settings and a user of the program who says no end in Failed.
    void start() override;
    void stop() override;
    void publish(const LiveValue &value) override;

protected:
    /// Takes over the settings for this run; OutputIncomplete when they make no sense.
    virtual Error applySettings() = 0;
    /// For one attempt.
    virtual PushPeer *makePeer() = 0;
    /// What tells the program that value, also that there is none. Equal ones are sent once, and again from time to
    /// time where there is a connection: the program may have forgotten it, or be gone unnoticed.
    virtual QString contentOf(const LiveValue &value) const = 0;
    /// To be kept for the next attempt.
    virtual void onGranted(const QString &) { }

private:
    /// What is waited for.
    enum class Step {
        Idle, ///< There is no peer: for start(), or for the pause to end.
        Opening, ///< For opened(); limits.open.
        Asking, ///< For the user of the program; limits.approval.
        Sending, ///< For the reply to a content; limits.reply.
        Waiting, ///< For another content, and limits.repeat at most.
        Resting, ///< For the pause to end after the program has rejected a content.
        Closing, ///< For the end of the connection; limits.stop.
    };

    void dial();
    void drop();
    void send();
    void proceed();
    void onDelivered();
    void onRejected(const Error &error);
    void onFailed(const Error &error);
    void onDeclined();
    void onLimit();
    void onRetry();
    void retryLater(const Error &error);
    void finish();
    QString newestContent() const;

    Limits m_limits;
    LiveValue m_value;
    QPointer<PushPeer> m_peer; ///< While there is an attempt or a connection.
    Step m_step = Step::Idle;
    QString m_sending; ///< While Step::Sending.
    bool m_sendsRate = false; ///< Whether that tells a heart rate.
    std::optional<QString> m_delivered; ///< What the program knows, as far as known.
    QTimer m_limit; ///< Of the step.
    QTimer m_repeat;
    QTimer m_stopLimit;
    QElapsedTimer m_since; ///< Since the connection was opened.
    RetryTimer m_retry;
};

} // namespace neobeat
