// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychaincall.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// Whoever has one of these names keeps secrets for QtKeychain.
constexpr std::array keepers{"org.freedesktop.secrets"_L1, "org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1,
                             "org.kde.kwalletd"_L1};

Error unavailable(const QString &detail)
{
    return {Error::Code::KeyStoreUnavailable, detail};
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {Error::Code::KeyStoreDenied, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(job.errorString());
}

} // namespace

KeychainCall::KeychainCall(MakeJob makeJob, Done done, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_makeJob(std::move(makeJob))
    , m_done(std::move(done))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(nullptr, unavailable(u"no answer in time"_s)); });
}

void KeychainCall::start()
{
    m_limit.start();
    // Without a key store QtKeychain can take long to say so, or start the search for a bus of its own.
    askBus(u"ListNames"_s, [this](const QStringList &running) {
        askBus(u"ListActivatableNames"_s,
               [this, running](const QStringList &activatable) { onNames(running + activatable); });
    });
}

void KeychainCall::askBus(const QString &method, std::function<void(const QStringList &names)> next)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const auto tell = [this] { finish(nullptr, unavailable(u"there is no session bus"_s)); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    const QString daemon = u"org.freedesktop.DBus"_s;
    const auto question = QDBusMessage::createMethodCall(daemon, u"/org/freedesktop/DBus"_s, daemon, method);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, next = std::move(next)] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        next(reply.isError() ? QStringList() : reply.value());
    });
}

void KeychainCall::onNames(const QStringList &names)
{
    const auto isThere = [&names](QLatin1StringView keeper) { return names.contains(keeper); };
    if (std::any_of(keepers.begin(), keepers.end(), isThere))
        runJob();
    else
        finish(nullptr, unavailable(u"nobody offers org.freedesktop.secrets"_s));
}

void KeychainCall::runJob()
{
    // No parent, and it deletes itself: libsecret keeps a bare pointer to the job until it answers, however late that
    // is.
    QKeychain::Job *job = m_makeJob();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) { finish(ended, errorOf(*ended)); });
    job->start();
}

void KeychainCall::finish(QKeychain::Job *job, const Error &error)
{
    // Only the first of answer and time limit counts.
    const Done done = std::exchange(m_done, {});
    if (!done)
        return;
    m_limit.stop();
    deleteLater();
    done(job, error);
}

} // namespace neobeat
