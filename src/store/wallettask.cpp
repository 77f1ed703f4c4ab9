// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wallettask.h"

#include "base/scrub.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <limits>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;
using Verb = KeyRequest::Verb;

namespace {

/// The types of an entry, as org.kde.KWallet numbers them.
enum EntryType { NoEntry = 0, PasswordEntry = 1 };

} // namespace

WalletTask::WalletTask(const KeyRequest &request, const QString &service, const KeyStoreLimits &limits, Done done,
                       QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_service(service)
    , m_limits(limits)
    , m_done(std::move(done))
{
    m_pingDelay.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_pingDelay, &QTimer::timeout, this, &WalletTask::checkAlive);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(Code::KeyStoreSilent,
             m_waiting == Waiting::Service ? u"no answer in time"_s : u"its window was not answered in time"_s);
    });
}

void WalletTask::start()
{
    ask(u"isEnabled"_s, {}, u"b"_s, [this](const QVariant &isEnabled) {
        if (isEnabled.toBool())
            findOwner();
        else
            fail(Code::KeyStoreMissing, u"the wallet is switched off"_s);
    });
}

void WalletTask::findOwner()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    ask(message << m_service, u"s"_s, [this](const QVariant &owner) {
        m_owner = owner.toString();
        findWallet();
    });
}

void WalletTask::findWallet()
{
    ask(u"networkWallet"_s, {}, u"s"_s, [this](const QVariant &wallet) {
        m_wallet = wallet.toString();
        ask(u"wallets"_s, {}, u"as"_s, [this](const QVariant &wallets) {
            m_exists = wallets.toStringList().contains(m_wallet);
            // Opening one that does not exist would ask the user to create it.
            if (!m_exists && m_request.isRemoval())
                finish({});
            else if (!m_exists && m_request.verb != Verb::Write)
                fail(Code::KeyStoreWithoutKeyring, u"no wallet was made yet"_s);
            else if (m_request.mayAsk())
                open();
            else
                ask(u"isOpen"_s, {m_wallet}, u"b"_s, [this](const QVariant &isOpen) {
                    if (isOpen.toBool())
                        open();
                    else
                        fail(Code::KeyStoreLocked, u"the wallet is closed"_s);
                });
        });
    });
}

void WalletTask::open()
{
    const qlonglong noWindow = 0;
    ask(u"open"_s, {m_wallet, noWindow, KeyRequest::service()}, u"i"_s,
        [this](const QVariant &handle) { onOpened(handle.toInt()); });
    // The only call that waits for the user.
    m_pingDelay.start(std::min(m_limits.pingDelay, m_limits.answer));
}

void WalletTask::onOpened(int handle)
{
    m_handle = handle;
    if (handle >= 0) {
        serve();
        return;
    }
    ask(u"isOpen"_s, {m_wallet}, u"b"_s, [this](const QVariant &isOpen) {
        if (isOpen.toBool())
            fail(Code::KeyStoreDenied, u"the wallet is open, but not for this program"_s);
        else if (!m_exists)
            fail(Code::KeyStoreWithoutKeyring, u"no wallet was made"_s);
        else
            fail(Code::KeyStoreLocked, u"the wallet was not opened"_s);
    });
}

void WalletTask::serve()
{
    switch (m_request.verb) {
    case Verb::Look:
        search([this](bool isKept) { finish({isKept, {}, {}}); });
        break;
    case Verb::Read:
        read([this](const KeyAnswer &answer) { finish(answer); });
        break;
    case Verb::Write:
        write();
        break;
    case Verb::Remove:
    case Verb::RemoveQuietly:
        remove();
        break;
    }
}

void WalletTask::search(std::function<void(bool isKept)> next)
{
    askAboutEntry(u"entryType"_s, {}, u"i"_s, [this, next = std::move(next)](const QVariant &type) {
        if (type.toInt() != NoEntry) {
            next(true);
            return;
        }
        // A handle that is no longer valid has no entries either.
        ask(u"isOpen"_s, {m_handle}, u"b"_s, [this, next](const QVariant &isOpen) {
            if (isOpen.toBool())
                next(false);
            else
                fail(Code::KeyStoreLocked, u"the wallet was closed meanwhile"_s);
        });
    });
}

void WalletTask::read(std::function<void(const KeyAnswer &answer)> next)
{
    search([this, next = std::move(next)](bool isKept) {
        if (!isKept) {
            next({});
            return;
        }
        askAboutEntry(u"readPassword"_s, {}, u"s"_s, [next](const QVariant &secret) {
            next({true, secret.toString().toUtf8(), {}});
        });
    });
}

void WalletTask::write()
{
    // What the call returns does not matter, since the entry is read back.
    askAboutEntry(u"writePassword"_s, {QString::fromUtf8(m_request.secret)}, u"i"_s, [this](const QVariant &) {
        read([this](const KeyAnswer &answer) {
            if (answer.secret == m_request.secret)
                finish({true, {}, {}});
            else
                fail(Code::KeyNotStored, u"the wallet has another entry or none"_s);
        });
    });
}

void WalletTask::remove()
{
    search([this](bool isKept) {
        if (!isKept) {
            finish({});
            return;
        }
        askAboutEntry(u"removeEntry"_s, {}, u"i"_s, [this](const QVariant &) {
            search([this](bool isStillKept) {
                if (isStillKept)
                    fail(Code::KeyNotRemoved, u"the wallet still has the entry"_s);
                else
                    finish({true, {}, {}});
            });
        });
    });
}

QDBusMessage WalletTask::question(const QString &method, const QVariantList &arguments) const
{
    const QString path = u"/modules/"_s + m_service.section(u'.', -1);
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return message;
}

void WalletTask::askAboutEntry(const QString &method, const QVariantList &more, const QString &signature, Reply reply)
{
    QVariantList arguments{m_handle, KeyRequest::service(), m_request.entry};
    arguments.append(more);
    arguments.append(KeyRequest::service());
    ask(method, arguments, signature, std::move(reply));
}

void WalletTask::ask(const QString &method, const QVariantList &arguments, const QString &signature, Reply reply)
{
    ask(question(method, arguments), signature, std::move(reply));
}

void WalletTask::ask(const QDBusMessage &call, const QString &signature, Reply reply)
{
    m_pingDelay.stop();
    m_limit.start(m_limits.answer);
    // The limits are ours: the bus would time out while the user looks for a password.
    const int never = std::numeric_limits<int>::max();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, never), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [=, this, reply = std::move(reply), number = ++m_question] {
                watcher->deleteLater();
                if (number != m_question || !m_done) // A reply after the time limit is ignored.
                    return;
                setWaiting(Waiting::Service);
                const QDBusMessage answer = watcher->reply();
                if (answer.type() == QDBusMessage::ErrorMessage) {
                    failWith(answer);
                } else if (answer.signature() != signature) {
                    fail(Code::KeyStoreUnavailable, u"an answer of another form to %1"_s.arg(call.member()));
                } else {
                    m_hasAnswered = true;
                    reply(answer.arguments().first());
                }
            });
}

void WalletTask::failWith(const QDBusMessage &error)
{
    const QString reason = scrubbed(u"%1: %2"_s.arg(error.errorName(), error.errorMessage()));
    if (m_hasAnswered)
        fail(Code::KeyStoreUnavailable, reason);
    else // One that is switched off is started by the bus and ends without a reply.
        fail(Code::KeyStoreMissing, u"the wallet does not run, or is switched off: %1"_s.arg(reason));
}

void WalletTask::checkAlive()
{
    const QDBusMessage message = question(u"isEnabled"_s, {});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number = m_question] {
        watcher->deleteLater();
        if (number != m_question || !m_done || watcher->reply().type() != QDBusMessage::ReplyMessage)
            return;
        setWaiting(Waiting::PerhapsUser);
        m_limit.start(m_limits.userAnswer);
    });
}

void WalletTask::setWaiting(Waiting waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

void WalletTask::fail(Error::Code code, const QString &detail)
{
    finish({false, {}, {code, detail}});
}

void WalletTask::finish(const KeyAnswer &answer)
{
    ++m_question;
    m_pingDelay.stop();
    m_limit.stop();
    setWaiting(Waiting::Service);
    if (const Done done = std::exchange(m_done, {}))
        done(answer);
}

} // namespace neobeat
