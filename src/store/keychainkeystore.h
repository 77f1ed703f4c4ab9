// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "store/keyrequest.h"
#include "store/keystore.h"

#include <list>
#include <memory>

namespace neobeat {

class KeychainCall;

/// Stores keys in the key store of the desktop session: the Secret Service, or the wallet of KDE. Never falls back to
/// anything else.
class KeychainKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    /// The limits apply to each step of a call; one that takes longer ends as KeyStoreSilent.
    explicit KeychainKeyStore(const KeyStoreLimits &limits = {}, QObject *parent = nullptr);
    ~KeychainKeyStore() override;

    void read(const QString &address, ReadCallback callback) override;
    void write(const QString &address, const AuthKey &key, DoneCallback callback) override;
    void remove(const QString &address, DoneCallback callback) override;
    void look(const QString &address, LookCallback callback) override;
    void removeQuietly(const QString &address, DoneCallback callback) override;
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
