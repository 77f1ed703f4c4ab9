// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychaincall.h"

#include "store/secretitemtask.h"
#include "store/wallettask.h"

#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr std::array wallets{"org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1};

bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// The wallet to use; empty when it is the Secret Service. In a Plasma session QtKeychain always used the wallet, so
/// keys of earlier versions are there.
QString walletAmong(const QStringList &services)
{
    if (!isPlasma() && services.contains(SecretServicePresence::secretService()))
        return {};
    for (const QLatin1StringView wallet : wallets) {
        if (services.contains(wallet))
            return wallet;
    }
    return {};
}

} // namespace

KeychainCall::KeychainCall(const KeyRequest &request, const KeyStoreLimits &limits, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_limits(limits)
{
    // The user must not be prompted, so the longer limits for a prompt do not apply.
    if (!request.mayAsk())
        m_limits.pingDelay = m_limits.userAnswer = m_limits.answer;
    connect(&m_presence, &SecretServicePresence::known, this, &KeychainCall::onPresenceKnown);
}

void KeychainCall::start()
{
    m_presence.ask(m_limits.answer);
}

void KeychainCall::onPresenceKnown()
{
    using State = SecretServicePresence::State;
    const QStringList services = m_presence.services();
    const auto done = [this](const KeyAnswer &answer) { Q_EMIT finished(answer); };
    if (m_presence.state() == State::Unknown) {
        Q_EMIT finished({false, {}, {Code::KeyStoreSilent, u"the session bus did not answer in time"_s}});
    } else if (m_presence.state() == State::NoBus) {
        Q_EMIT finished({false, {}, {Code::KeyStoreMissing, u"there is no session bus"_s}});
    } else if (const QString wallet = walletAmong(services); !wallet.isEmpty()) {
        auto task = std::make_unique<WalletTask>(m_request, wallet, m_limits, done);
        connect(task.get(), &WalletTask::waitingChanged, this,
                [this, served = task.get()] { setWaiting(served->waiting()); });
        WalletTask &served = *task;
        m_task = std::move(task);
        served.start();
    } else if (services.contains(SecretServicePresence::secretService())) {
        auto task = std::make_unique<SecretItemTask>(m_request, m_limits, done);
        connect(&task->service(), &SecretService::waitingChanged, this,
                [this, served = &task->service()] { setWaiting(served->waiting()); });
        SecretItemTask &served = *task;
        m_task = std::move(task);
        served.start();
    } else {
        Q_EMIT finished({false, {}, {Code::KeyStoreMissing, u"nobody offers org.freedesktop.secrets"_s}});
    }
}

void KeychainCall::setWaiting(Waiting waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

} // namespace neobeat
