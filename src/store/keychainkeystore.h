// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "store/keyrequest.h"
#include "store/keystore.h"

#include <list>
#include <memory>

namespace neobeat {

class KeychainCall;

/// Stores secrets in the key store of the desktop session: the Secret Service, or the wallet of KDE. Never falls back
/// to anything else.
class KeychainKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    /// The limits apply to each step of a call; one that takes longer ends as KeyStoreSilent.
    explicit KeychainKeyStore(const KeyStoreLimits &limits = {}, QObject *parent = nullptr);
    ~KeychainKeyStore() override;

    void readSecret(const QString &entry, SecretCallback callback) override;
    void writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback) override;
    void remove(const QString &entry, DoneCallback callback) override;
    void look(const QString &entry, LookCallback callback) override;
    void removeQuietly(const QString &entry, DoneCallback callback) override;
    void cancel() override;

private:
    void start(const KeyRequest &request, std::function<void(const KeyAnswer &answer)> done);
    void end(KeychainCall *call, const KeyAnswer &answer);
    void updateWaiting();

    /// A call in progress, and the receiver of its answer.
    struct Running
    {
        std::unique_ptr<KeychainCall> call;
        std::function<void(const KeyAnswer &answer)> done;
    };

    KeyStoreLimits m_limits;
    std::list<Running> m_running;
};

} // namespace neobeat
