// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "store/keyrequest.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace neobeat {

/// Serves one request with the wallet of KDE, through QtKeychain. Written keys are read back, removed ones are searched
/// for again.
class WalletTask : public QObject
{
    Q_OBJECT

public:
    using Waiting = SecretService::Waiting;
    /// Called once, unless the task is destroyed first; a job of QtKeychain that is running then ends by itself.
    using Done = std::function<void(const KeyAnswer &answer)>;

    /// The service is the bus name of the wallet: "org.kde.kwalletd5".
    WalletTask(const KeyRequest &request, const QString &service, const KeyStoreLimits &limits, Done done,
               QObject *parent = nullptr);

    void start();
    Waiting waiting() const { return m_waiting; }

Q_SIGNALS:
    /// waiting() has changed.
    void waitingChanged();

private:
    /// Empty when there was no reply of that type.
    using Reply = std::function<void(const std::optional<QVariant> &answer)>;
    using JobDone = std::function<void(QKeychain::Job &job)>;

    void ask(const QString &method, const QVariantList &arguments, const QString &signature, Reply reply);
    void askWhetherOpen(std::function<void(std::optional<bool> isOpen)> next);
    void serve();
    void read(std::function<void(const KeyAnswer &answer)> next);
    void write();
    void remove();
    void run(QKeychain::Job *job, JobDone done);
    /// Ends with the failure of that job.
    void fail(const QKeychain::Job &job);
    void setWaiting(Waiting waiting);
    void finish(const KeyAnswer &answer);

    KeyRequest m_request;
    QString m_service;
    KeyStoreLimits m_limits;
    Done m_done;
    QTimer m_pingDelay;
    QTimer m_limit;
    QString m_wallet; ///< The wallet in use.
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
