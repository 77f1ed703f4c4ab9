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

using Verb = KeyRequest::Verb;

constexpr std::array wallets{"org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1};

bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// Where secrets may be, in the order in which to ask: at most one wallet, and the Secret Service. In a Plasma session
/// the wallet comes first. One that also offers the Secret Service has other entries there.
QStringList placesAmong(const QStringList &services)
{
    QStringList places;
    for (const QLatin1StringView wallet : wallets) {
        if (places.isEmpty() && services.contains(wallet))
            places.append(wallet);
    }
    if (services.contains(SecretServicePresence::secretService()))
        places.insert(isPlasma() ? places.size() : 0, SecretServicePresence::secretService());
    return places;
}

} // namespace

KeychainCall::KeychainCall(const KeyRequest &request, const KeyStoreLimits &limits, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_limits(limits)
{
    connect(&m_presence, &SecretServicePresence::known, this, &KeychainCall::onPresenceKnown);
}

void KeychainCall::start()
{
    m_presence.ask(m_limits.answer);
}

void KeychainCall::onPresenceKnown()
{
    using State = SecretServicePresence::State;
    m_places = placesAmong(m_presence.services());
    if (m_presence.state() == State::Unknown)
        end({false, {}, {Code::KeyStoreSilent, u"the session bus did not answer in time"_s}});
    else if (m_presence.state() == State::NoBus)
        end({false, {}, {Code::KeyStoreMissing, u"there is no session bus"_s}});
    else if (m_places.isEmpty())
        end({false, {}, {Code::KeyStoreMissing, u"nobody offers org.freedesktop.secrets"_s}});
    else
        askNextPlace();
}

void KeychainCall::askNextPlace()
{
    if (m_places.isEmpty())
        end(*m_answer);
    else
        serveAt(m_places.takeFirst(), nextRequest());
}

KeyRequest KeychainCall::nextRequest() const
{
    KeyRequest request = m_request;
    const bool isDone = m_answer && m_answer->isKept;
    // A secret that is stored here or was removed here is hardly in another place too: not worth a prompt.
    if (isDone && (m_request.verb == Verb::Write || m_request.isRemoval()))
        request.verb = Verb::RemoveQuietly;
    return request;
}

void KeychainCall::serveAt(const QString &place, const KeyRequest &request)
{
    KeyStoreLimits limits = m_limits;
    // The user must not be prompted, so the longer limits for a prompt do not apply.
    if (!request.mayAsk())
        limits.pingDelay = limits.userAnswer = limits.answer;
    if (m_task)
        m_task.release()->deleteLater(); // It is calling.
    const auto done = [this](const KeyAnswer &answer) { onServed(answer); };
    if (place == SecretServicePresence::secretService()) {
        auto task = std::make_unique<SecretItemTask>(request, limits, done);
        task->setOpened(m_opened);
        connect(&task->service(), &SecretService::waitingChanged, this,
                [this, served = &task->service()] { setWaiting(served->waiting()); });
        SecretItemTask &served = *task;
        m_task = std::move(task);
        served.start();
    } else {
        auto task = std::make_unique<WalletTask>(request, place, limits, done);
        connect(task.get(), &WalletTask::waitingChanged, this,
                [this, served = task.get()] { setWaiting(served->waiting()); });
        WalletTask &served = *task;
        m_wallet = &served;
        m_task = std::move(task);
        served.start();
    }
}

void KeychainCall::onServed(const KeyAnswer &answer)
{
    if (isFinal(answer)) {
        end(answer);
        return;
    }
    if (!m_answer || m_answer->error.code == Code::KeyStoreMissing)
        m_answer = answer;
    if (m_wallet && !answer.error)
        m_opened = m_wallet->owner();
    m_wallet = nullptr;
    askNextPlace();
}

bool KeychainCall::isFinal(const KeyAnswer &answer) const
{
    const Code code = answer.error.code;
    const bool isNowhere = code == Code::KeyStoreMissing || code == Code::KeyStoreWithoutKeyring;
    switch (m_request.verb) {
    case Verb::Read:
    case Verb::Look:
        return answer.isKept || (answer.error && !isNowhere);
    case Verb::Write:
        // Once it is stored, no other place makes that a failure.
        return !(m_answer && m_answer->isKept) && answer.error && code != Code::KeyStoreMissing;
    case Verb::Remove:
    case Verb::RemoveQuietly:
        // Once it was removed, only another entry that was found and stays is a failure.
        return m_answer && m_answer->isKept ? code == Code::KeyNotRemoved : answer.error && !isNowhere;
    }
    return true;
}

void KeychainCall::end(const KeyAnswer &answer)
{
    Q_EMIT finished(answer);
}

void KeychainCall::setWaiting(Waiting waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

} // namespace neobeat
