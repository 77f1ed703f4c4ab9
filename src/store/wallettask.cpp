// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wallettask.h"

#include "base/outsidetext.h"
#include "base/scrub.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;
using Verb = KeyRequest::Verb;

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
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish({false,
                {},
                {Code::KeyStoreSilent,
                 m_waiting == Waiting::Service ? u"no answer in time"_s : u"its window was not answered in time"_s}});
    });
    connect(&m_pingDelay, &QTimer::timeout, this, [this] {
        askWhetherOpen([this](std::optional<bool> isOpen) {
            if (!isOpen)
                return;
            setWaiting(Waiting::PerhapsUser);
            m_limit.start(m_limits.userAnswer);
        });
    });
}

void WalletTask::start()
{
    m_limit.start(m_limits.answer);
    // Wakes the wallet without blocking: QtKeychain's own call to it is then answered at once, or never made.
    ask(u"networkWallet"_s, {}, u"s"_s, [this](const std::optional<QVariant> &wallet) {
        m_wallet = wallet.value_or(QVariant()).toString();
        if (m_request.mayAsk()) {
            serve();
            return;
        }
        askWhetherOpen([this](std::optional<bool> isOpen) {
            if (isOpen.value_or(false))
                serve();
            else
                finish({false, {}, {Code::KeyStoreLocked, u"the wallet is closed"_s}});
        });
    });
}

void WalletTask::ask(const QString &method, const QVariantList &arguments, const QString &signature, Reply reply)
{
    const QString path = u"/modules/"_s + m_service.section(u'.', -1);
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, path, u"org.kde.KWallet"_s, method);
    question.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, signature, reply = std::move(reply)] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        const bool isGood = answer.type() == QDBusMessage::ReplyMessage && answer.signature() == signature;
        reply(isGood ? std::optional(answer.arguments().first()) : std::nullopt);
    });
}

void WalletTask::askWhetherOpen(std::function<void(std::optional<bool> isOpen)> next)
{
    ask(u"isOpen"_s, {m_wallet}, u"b"_s, [next = std::move(next)](const std::optional<QVariant> &isOpen) {
        next(isOpen ? std::optional(isOpen->toBool()) : std::nullopt);
    });
}

void WalletTask::serve()
{
    switch (m_request.verb) {
    case Verb::Read:
    case Verb::Look:
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

void WalletTask::read(std::function<void(const KeyAnswer &answer)> next)
{
    run(new QKeychain::ReadPasswordJob(KeyRequest::service()), [this, next = std::move(next)](QKeychain::Job &job) {
        if (job.error() == QKeychain::EntryNotFound)
            next({});
        else if (job.error() != QKeychain::NoError)
            fail(job);
        else
            next({true, static_cast<const QKeychain::ReadPasswordJob &>(job).textData().toUtf8(), {}});
    });
}

void WalletTask::write()
{
    auto *writing = new QKeychain::WritePasswordJob(KeyRequest::service());
    writing->setTextData(QString::fromUtf8(m_request.secret));
    run(writing, [this](QKeychain::Job &job) {
        if (job.error() != QKeychain::NoError) {
            fail(job);
            return;
        }
        read([this](const KeyAnswer &answer) {
            const bool isSame = answer.secret == m_request.secret;
            finish(isSame ? KeyAnswer{true, {}, {}}
                          : KeyAnswer{false, {}, {Code::KeyNotStored, u"the wallet has another entry or none"_s}});
        });
    });
}

void WalletTask::remove()
{
    run(new QKeychain::DeletePasswordJob(KeyRequest::service()), [this](QKeychain::Job &job) {
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) {
            fail(job);
            return;
        }
        read([this](const KeyAnswer &answer) {
            finish(answer.isKept ? KeyAnswer{false, {}, {Code::KeyNotRemoved, u"the wallet still has the entry"_s}}
                                 : KeyAnswer{});
        });
    });
}

void WalletTask::run(QKeychain::Job *job, JobDone done)
{
    m_limit.start(m_limits.answer);
    m_pingDelay.start(std::min(m_limits.pingDelay, m_limits.answer));
    job->setKey(m_request.entry);
    // No parent, and it deletes itself: QtKeychain keeps a raw pointer to it until it ends, however late that is.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, done = std::move(done)](QKeychain::Job *ended) {
        m_pingDelay.stop();
        setWaiting(Waiting::Service);
        if (m_done) // A result after the time limit is ignored.
            done(*ended);
    });
    job->start();
}

void WalletTask::fail(const QKeychain::Job &job)
{
    const QString reason = scrubbed(messageOf(job));
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        askWhetherOpen([this, reason](std::optional<bool> isOpen) {
            finish({false, {}, {isOpen.value_or(true) ? Code::KeyStoreDenied : Code::KeyStoreLocked, reason}});
        });
        break;
    case QKeychain::NoBackendAvailable:
        finish({false, {}, {Code::KeyStoreMissing, reason}});
        break;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        finish({false, {}, {Code::KeyStoreUnavailable, reason}});
        break;
    }
}

void WalletTask::setWaiting(Waiting waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

void WalletTask::finish(const KeyAnswer &answer)
{
    m_pingDelay.stop();
    m_limit.stop();
    if (const Done done = std::exchange(m_done, {}))
        done(answer);
}

} // namespace neobeat
