// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace neobeat {

/// Keeps one pairing key per watch address. Nothing blocks: every call ends in its callback, later and exactly once,
/// unless the store is destroyed first. It ends within the store's own time limit (10 s), or, while waiting() says that
/// a person is asked, within minutes; cancel() ends it before.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// What the calls that are under way wait for.
    enum class Waiting {
        Store, ///< The store itself, or there is no call.
        PerhapsPerson, ///< The store keeps its answer back: it may ask in a window of its own.
        Person, ///< The store asks for a password or a consent in a window of its own.
    };
    Q_ENUM(Waiting)

    /// The key, nothing when none is kept for this address, or a failure of the key store.
    using ReadCallback = std::function<void(const std::optional<AuthKey> &key, const Error &error)>;
    /// Whether a key is kept; false with the failure that kept the store from telling.
    using LookCallback = std::function<void(bool isKept, const Error &error)>;
    /// Code::None when done.
    using DoneCallback = std::function<void(const Error &error)>;

    using QObject::QObject;

    virtual void read(const QString &address, ReadCallback callback) = 0;
    /// Done when the key was also read back.
    virtual void write(const QString &address, const AuthKey &key, DoneCallback callback) = 0;
    /// Removing what is not there is no error; done when the store was seen to have no key.
    virtual void remove(const QString &address, DoneCallback callback) = 0;

    /// Looks whether a key is kept without asking anybody: what is locked stays locked.
    virtual void look(const QString &address, LookCallback callback)
    {
        read(address, [callback = std::move(callback)](const std::optional<AuthKey> &key, const Error &error) {
            callback(key.has_value(), error);
        });
    }
    /// Like remove(), but leaves alone what is locked.
    virtual void removeQuietly(const QString &address, DoneCallback callback) { remove(address, std::move(callback)); }
    /// Ends the calls that are under way as Cancelled, from inside this call. A window that asks for a password stays
    /// until the person closes it.
    virtual void cancel() { }

    Waiting waiting() const { return m_waiting; }

Q_SIGNALS:
    /// waiting() has another value.
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
