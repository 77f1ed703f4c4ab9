// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "store/keyrequest.h"

#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

class QDBusMessage;

namespace neobeat {

/// Serves one request with the wallet of KDE (org.kde.KWallet), using the same entries as QtKeychain. Written keys are
/// read back, removed ones are searched for again. Reading and removing never create a wallet.
class WalletTask : public QObject
{
    Q_OBJECT

public:
    using Waiting = SecretService::Waiting;
    /// Called once, unless the task is destroyed first.
    using Done = std::function<void(const KeyAnswer &answer)>;

    /// The service is the bus name of the wallet: "org.kde.kwalletd5".
    WalletTask(const KeyRequest &request, const QString &service, const KeyStoreLimits &limits, Done done,
               QObject *parent = nullptr);

    void start();
    Waiting waiting() const { return m_waiting; }
    /// Unique bus name of the program that answered; empty before the first answer.
    QString owner() const { return m_owner; }

Q_SIGNALS:
    /// waiting() has changed.
    void waitingChanged();

private:
    using Reply = std::function<void(const QVariant &answer)>;

    /// Continues with the reply; a failure ends the task.
    void ask(const QString &method, const QVariantList &arguments, const QString &signature, Reply reply);
    void ask(const QDBusMessage &call, const QString &signature, Reply reply);
    /// The same for a method that takes the entry.
    void askAboutEntry(const QString &method, const QVariantList &more, const QString &signature, Reply reply);
    QDBusMessage question(const QString &method, const QVariantList &arguments) const;
    void checkAlive();
    /// Which program has the name now; since Qt 6.8 a reply does not say whose it is.
    void findOwner();
    void findWallet();
    void open();
    void onOpened(int handle);
    void serve();
    /// Continues with whether there is an entry; "none" counts only for a wallet that is still open.
    void search(std::function<void(bool isKept)> next);
    void read(std::function<void(const KeyAnswer &answer)> next);
    void write();
    void remove();
    void setWaiting(Waiting waiting);
    /// Ends with what an error reply of the wallet means.
    void failWith(const QDBusMessage &error);
    void fail(Error::Code code, const QString &detail);
    void finish(const KeyAnswer &answer);

    KeyRequest m_request;
    QString m_service;
    KeyStoreLimits m_limits;
    Done m_done;
    QTimer m_pingDelay;
    QTimer m_limit;
    int m_question = 0; ///< Only the reply to the last request counts.
    bool m_hasAnswered = false; ///< The wallet has replied to a request.
    QString m_owner; ///< Its unique bus name, once it has replied.
    QString m_wallet; ///< The wallet in use.
    bool m_exists = false; ///< That wallet was made.
    int m_handle = -1; ///< Of the open wallet.
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
