// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychaincall.h"

#include "base/outsidetext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <qt6keychain/keychain.h>

#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

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
        return {Error::Code::KeyStoreDenied, messageOf(job)};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(messageOf(job));
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
    connect(&m_presence, &SecretServicePresence::known, this, &KeychainCall::onPresenceKnown);
    m_presence.ask(m_limit.intervalAsDuration());
}

void KeychainCall::ask(const QDBusMessage &question, std::function<void()> next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        next();
    });
}

void KeychainCall::onPresenceKnown()
{
    using State = SecretServicePresence::State;
    if (m_presence.state() != State::Present) {
        finish(nullptr,
               unavailable(m_presence.state() == State::NoBus ? u"there is no session bus"_s
                                                              : u"nobody offers org.freedesktop.secrets"_s));
        return;
    }
    const QStringList names = m_presence.keepers();
    // Wake the wallet without blocking: QtKeychain's own question to it is then answered at once, or never asked.
    const bool mayAskTheWallet = isPlasma() || !names.contains(SecretServicePresence::secretService());
    for (const QLatin1StringView wallet : wallets) {
        const QString name = u"org.kde."_s + wallet;
        if (mayAskTheWallet && names.contains(name)) {
            const QString path = u"/modules/"_s + wallet;
            ask(QDBusMessage::createMethodCall(name, path, u"org.kde.KWallet"_s, u"networkWallet"_s),
                [this] { runJob(); });
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
