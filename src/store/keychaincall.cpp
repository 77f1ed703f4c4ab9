// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychaincall.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

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

/// QtKeychain asks the wallet of a Plasma session in a blocking way before its first job.
constexpr std::array wallets{"kwalletd6"_L1, "kwalletd5"_L1};

bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

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

QDBusMessage busQuestion(const QString &method)
{
    const QString daemon = u"org.freedesktop.DBus"_s;
    return QDBusMessage::createMethodCall(daemon, u"/org/freedesktop/DBus"_s, daemon, method);
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
    ask(busQuestion(u"ListNames"_s), [this](const QVariant &running) {
        ask(busQuestion(u"ListActivatableNames"_s), [this, running](const QVariant &activatable) {
            onNames(running.toStringList() + activatable.toStringList());
        });
    });
}

void KeychainCall::ask(const QDBusMessage &question, std::function<void(const QVariant &answer)> next)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const auto tell = [this] { finish(nullptr, unavailable(u"there is no session bus"_s)); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        next(watcher->reply().arguments().value(0));
    });
}

void KeychainCall::onNames(const QStringList &names)
{
    const auto isThere = [&names](QLatin1StringView keeper) { return names.contains(keeper); };
    if (std::none_of(keepers.begin(), keepers.end(), isThere)) {
        finish(nullptr, unavailable(u"nobody offers org.freedesktop.secrets"_s));
        return;
    }
    // Wake the wallet without blocking: QtKeychain's own question to it is then answered at once, or never asked.
    const bool mayAskTheWallet = isPlasma() || !names.contains(keepers.front());
    for (const QLatin1StringView wallet : wallets) {
        const QString name = u"org.kde."_s + wallet;
        if (mayAskTheWallet && names.contains(name)) {
            const QString path = u"/modules/"_s + wallet;
            ask(QDBusMessage::createMethodCall(name, path, u"org.kde.KWallet"_s, u"networkWallet"_s),
                [this](const QVariant &) { runJob(); });
            return;
        }
    }
    runJob();
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
