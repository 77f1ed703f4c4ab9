// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace neobeat {

/// Stores secrets by name: the pairing key of a watch under its address, the passwords of outputs. Nothing blocks:
/// every call ends in its callback, later and exactly once, unless the store is destroyed first. It ends within the
/// store's own time limit (10 s), or, while waiting() says that the user is being prompted, within minutes; cancel()
/// ends it earlier.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// What the calls in progress are waiting for.
    enum class Waiting {
        Store, ///< The store itself, or there is no call.
        PerhapsUser, ///< The store withholds its answer: it may be prompting in a window of its own.
        User, ///< The store asks for a password or for consent in a window of its own.
    };
    Q_ENUM(Waiting)

    /// The key, empty when none is stored for this address or what is stored is no key, or a failure of the key store.
    using ReadCallback = std::function<void(const std::optional<AuthKey> &key, const Error &error)>;
    /// The secret as it was written, empty when there is none, or a failure of the key store.
    using SecretCallback = std::function<void(const std::optional<QByteArray> &secret, const Error &error)>;
    /// Whether a secret is stored; false, with the failure, when the store could not find out.
    using LookCallback = std::function<void(bool isKept, const Error &error)>;
    /// Code::None when done.
    using DoneCallback = std::function<void(const Error &error)>;

    using QObject::QObject;

    /// The key of a watch.
    void read(const QString &address, ReadCallback callback)
    {
        readSecret(address,
                   [callback = std::move(callback)](const std::optional<QByteArray> &secret, const Error &error) {
                       callback(secret ? AuthKey::fromStorage(*secret) : std::nullopt, error);
                   });
    }
    /// Done when the key was also read back.
    void write(const QString &address, const AuthKey &key, DoneCallback callback)
    {
        writeSecret(address, key.toStorage(), std::move(callback));
    }

    virtual void readSecret(const QString &entry, SecretCallback callback) = 0;
    /// UTF-8, not empty. Done when it was also read back.
    virtual void writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback) = 0;
    /// Removing what does not exist is not an error; done once the store was found to have no such entry.
    virtual void remove(const QString &entry, DoneCallback callback) = 0;

    /// Checks whether there is an entry without prompting: what is locked stays locked.
    virtual void look(const QString &entry, LookCallback callback)
    {
        readSecret(entry,
                   [callback = std::move(callback)](const std::optional<QByteArray> &secret, const Error &error) {
                       callback(secret.has_value(), error);
                   });
    }
    /// Like remove(), but leaves locked items alone.
    virtual void removeQuietly(const QString &entry, DoneCallback callback) { remove(entry, std::move(callback)); }
    /// Ends the calls in progress as Cancelled, from inside this call. A window that asks for a password stays until
    /// the user closes it.
    virtual void cancel() { }

    Waiting waiting() const { return m_waiting; }

Q_SIGNALS:
    /// waiting() has changed.
    void waitingChanged();

protected:
    void setWaiting(Waiting waiting)
    {
        if (std::exchange(m_waiting, waiting) != waiting)
            Q_EMIT waitingChanged();
    }

private:
    Waiting m_waiting = Waiting::Store;
};

} // namespace neobeat
