// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "platform/secretservicepresence.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QDBusMessage;

namespace QKeychain {
class Job;
}

namespace neobeat {

/// One question to the desktop's key store with a time limit: asks the session bus whether there is a key store at all,
/// and only then lets QtKeychain work. Deletes itself when done.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    /// Makes the job when it is known that somebody will answer.
    using MakeJob = std::function<QKeychain::Job *()>;
    /// Once; the job is null when it never ran or did not end in time.
    using Done = std::function<void(QKeychain::Job *job, const Error &error)>;

    KeychainCall(MakeJob makeJob, Done done, std::chrono::milliseconds limit, QObject *parent);

    void start();

private:
    void ask(const QDBusMessage &question, std::function<void()> next);
    void onPresenceKnown();
    void runJob();
    void finish(QKeychain::Job *job, const Error &error);

    MakeJob m_makeJob;
    Done m_done;
    QTimer m_limit;
    SecretServicePresence m_presence;
};

} // namespace neobeat
