// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"

#include "store/keychaincall.h"

#include <qt6keychain/keychain.h>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The name under which the keys stand in the user's key store.
constexpr auto service = "io.github.neobeat.Neobeat"_L1;

} // namespace

KeychainKeyStore::KeychainKeyStore(std::chrono::milliseconds limit, QObject *parent)
    : KeyStore(parent)
    , m_limit(limit)
{
}

void KeychainKeyStore::read(const QString &address, ReadCallback callback)
{
    const auto makeJob = [address] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(address);
        return job;
    };
    const auto done = [callback](QKeychain::Job *job, const Error &error) {
        std::optional<AuthKey> key;
        if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(job); reader && !error)
            key = AuthKey::fromStorage(reader->textData().toLatin1());
        callback(key, error);
    };
    (new KeychainCall(makeJob, done, m_limit, this))->start();
}

void KeychainKeyStore::write(const QString &address, const AuthKey &key, DoneCallback callback)
{
    const auto makeJob = [address, key] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(address);
        job->setTextData(QString::fromLatin1(key.toStorage()));
        return job;
    };
    const auto done = [callback](QKeychain::Job *, const Error &error) { callback(error); };
    (new KeychainCall(makeJob, done, m_limit, this))->start();
}

void KeychainKeyStore::remove(const QString &address, DoneCallback callback)
{
    const auto makeJob = [address] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(address);
        return job;
    };
    const auto done = [callback](QKeychain::Job *, const Error &error) { callback(error); };
    (new KeychainCall(makeJob, done, m_limit, this))->start();
}

} // namespace neobeat
