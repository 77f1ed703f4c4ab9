// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"

#include "store/keychaincall.h"

#include <algorithm>

namespace neobeat {

using Verb = KeyRequest::Verb;

namespace {

KeyStore::Waiting waitingOf(SecretService::Waiting waiting)
{
    switch (waiting) {
    case SecretService::Waiting::Service:
        break;
    case SecretService::Waiting::PerhapsUser:
        return KeyStore::Waiting::PerhapsUser;
    case SecretService::Waiting::User:
        return KeyStore::Waiting::User;
    }
    return KeyStore::Waiting::Store;
}

} // namespace

KeychainKeyStore::KeychainKeyStore(const KeyStoreLimits &limits, QObject *parent)
    : KeyStore(parent)
    , m_limits(limits)
{
}

KeychainKeyStore::~KeychainKeyStore() = default;

void KeychainKeyStore::readSecret(const QString &entry, SecretCallback callback)
{
    start({Verb::Read, entry, {}},
          [callback = std::move(callback)](const KeyAnswer &answer) { callback(answer.secret, answer.error); });
}

void KeychainKeyStore::writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback)
{
    start({Verb::Write, entry, secret},
          [callback = std::move(callback)](const KeyAnswer &answer) { callback(answer.error); });
}

void KeychainKeyStore::remove(const QString &entry, DoneCallback callback)
{
    start({Verb::Remove, entry, {}},
          [callback = std::move(callback)](const KeyAnswer &answer) { callback(answer.error); });
}

void KeychainKeyStore::look(const QString &entry, LookCallback callback)
{
    start({Verb::Look, entry, {}},
          [callback = std::move(callback)](const KeyAnswer &answer) { callback(answer.isKept, answer.error); });
}

void KeychainKeyStore::removeQuietly(const QString &entry, DoneCallback callback)
{
    start({Verb::RemoveQuietly, entry, {}},
          [callback = std::move(callback)](const KeyAnswer &answer) { callback(answer.error); });
}

void KeychainKeyStore::cancel()
{
    // Lookups prompt for nothing, so there is no reason to cancel them.
    std::list<Running> ended;
    for (auto running = m_running.begin(); running != m_running.end();) {
        const auto next = std::next(running);
        if (running->call->request().verb != Verb::Look)
            ended.splice(ended.end(), m_running, running);
        running = next;
    }
    updateWaiting();
    for (Running &running : ended) {
        running.call.reset();
        running.done({false, {}, {Error::Code::Cancelled}});
    }
}

void KeychainKeyStore::start(const KeyRequest &request, std::function<void(const KeyAnswer &answer)> done)
{
    auto call = std::make_unique<KeychainCall>(request, m_limits);
    KeychainCall *started = call.get();
    connect(started, &KeychainCall::finished, this, [this, started](const KeyAnswer &answer) { end(started, answer); });
    connect(started, &KeychainCall::waitingChanged, this, &KeychainKeyStore::updateWaiting);
    m_running.push_back({std::move(call), std::move(done)});
    started->start();
}

void KeychainKeyStore::end(KeychainCall *call, const KeyAnswer &answer)
{
    const auto found = std::ranges::find_if(m_running, [call](const Running &each) { return each.call.get() == call; });
    if (found == m_running.end())
        return;
    const auto done = std::move(found->done);
    found->call.release()->deleteLater(); // It is the sender of the signal being handled.
    m_running.erase(found);
    updateWaiting();
    done(answer);
}

void KeychainKeyStore::updateWaiting()
{
    Waiting waiting = Waiting::Store;
    for (const Running &running : m_running)
        waiting = std::max(waiting, waitingOf(running.call->waiting()));
    setWaiting(waiting);
}

} // namespace neobeat
