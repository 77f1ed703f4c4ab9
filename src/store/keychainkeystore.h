// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace neobeat {

/// Keeps keys in the Secret Service of the desktop session. Never falls back to anything else.
class KeychainKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    /// The limit holds for each call; a call that takes longer ends as KeyStoreUnavailable.
    explicit KeychainKeyStore(std::chrono::milliseconds limit = std::chrono::seconds(10), QObject *parent = nullptr);

    void read(const QString &address, ReadCallback callback) override;
    void write(const QString &address, const AuthKey &key, DoneCallback callback) override;
    void remove(const QString &address, DoneCallback callback) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace neobeat
