// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace neobeat {

/// Stores one pairing key per watch address. Nothing blocks: every call ends in its callback, later and exactly once,
/// unless the store is destroyed first. It ends within the store's own time limit (10 s), or, while waiting() says that
/// the user is being prompted, within minutes; cancel() ends it earlier.
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

    /// The key, empty when none is stored for this address, or a failure of the key store.
    using ReadCallback = std::function<void(const std::optional<AuthKey> &key, const Error &error)>;
    /// Whether a key is stored; false, with the failure, when the store could not find out.
    using LookCallback = std::function<void(bool isKept, const Error &error)>;
    /// Code::None when done.
    using DoneCallback = std::function<void(const Error &error)>;

    using QObject::QObject;

    virtual void read(const QString &address, ReadCallback callback) = 0;
    /// Done when the key was also read back.
    virtual void write(const QString &address, const AuthKey &key, DoneCallback callback) = 0;
    /// Removing a key that does not exist is not an error; done once the store was found to have no key.
    virtual void remove(const QString &address, DoneCallback callback) = 0;

    /// Checks whether a key is stored without prompting: what is locked stays locked.
    virtual void look(const QString &address, LookCallback callback)
    {
        read(address, [callback = std::move(callback)](const std::optional<AuthKey> &key, const Error &error) {
            callback(key.has_value(), error);
        });
    }
    /// Like remove(), but leaves locked items alone.
    virtual void removeQuietly(const QString &address, DoneCallback callback) { remove(address, std::move(callback)); }
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
