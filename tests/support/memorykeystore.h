// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"

#include <QMap>

#include <utility>

namespace neobeat {

/// A key store in memory, which fails on demand.
class MemoryKeyStore final : public KeyStore
{
public:
    using KeyStore::KeyStore;

    void readSecret(const QString &entry, SecretCallback callback) override
    {
        ++reads;
        answer([this, entry, callback = std::move(callback)] {
            const bool found = !failure && keys.contains(entry);
            callback(found ? std::optional(keys.value(entry)) : std::nullopt, failure);
        });
    }

    void writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback) override
    {
        answer([this, entry, secret, callback = std::move(callback)] {
            if (!failure)
                keys.insert(entry, secret);
            callback(failure);
        });
    }

    void remove(const QString &address, DoneCallback callback) override
    {
        answer([this, address, callback = std::move(callback)] {
            if (!failure)
                keys.remove(address);
            callback(failure);
        });
    }

    void removeQuietly(const QString &address, DoneCallback callback) override
    {
        ++quietRemovals;
        remove(address, std::move(callback));
    }

    /// Holds all answers back until release().
    void hold() { m_holding = true; }
    /// As if the store prompted the user, until release() or cancel().
    void holdForPerson()
    {
        hold();
        m_asksPerson = true;
        setWaiting(Waiting::User);
    }
    void cancel() override
    {
        setWaiting(Waiting::Store);
        const Error before = std::exchange(failure, Error{Error::Code::Cancelled});
        for (const auto &each : std::exchange(m_held, {}))
            each();
        failure = before;
    }
    /// Whether an answer is held back.
    bool isHolding() const { return !m_held.isEmpty(); }
    /// Delivers the answers that were held back.
    void release()
    {
        m_holding = m_asksPerson = false;
        setWaiting(Waiting::Store);
        for (const auto &each : std::exchange(m_held, {}))
            each();
    }

    QMap<QString, QByteArray> keys; ///< By address or name, as stored.
    Error failure; ///< The result of every call.
    int quietRemovals = 0; ///< How many removals were requested without prompting the user.
    int reads = 0; ///< How often a key was read.

private:
    void answer(std::function<void()> give)
    {
        if (m_holding) {
            m_held.append(std::move(give));
            if (m_asksPerson)
                setWaiting(Waiting::User);
            return;
        }
        QMetaObject::invokeMethod(this, std::move(give), Qt::QueuedConnection);
    }

    bool m_holding = false;
    bool m_asksPerson = false;
    QList<std::function<void()>> m_held;
};

} // namespace neobeat
