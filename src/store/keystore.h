// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// Keeps one pairing key per watch address. Nothing blocks: every call ends in its callback, later and exactly once,
/// within the store's own time limit (10 s), unless the store is destroyed first.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// The key, nothing when none is kept for this address, or KeyStoreUnavailable / KeyStoreDenied.
    using ReadCallback = std::function<void(const std::optional<AuthKey> &key, const Error &error)>;
    /// Code::None when done.
    using DoneCallback = std::function<void(const Error &error)>;

    using QObject::QObject;

    virtual void read(const QString &address, ReadCallback callback) = 0;
    virtual void write(const QString &address, const AuthKey &key, DoneCallback callback) = 0;
    /// Removing what is not there is no error.
    virtual void remove(const QString &address, DoneCallback callback) = 0;
};

} // namespace neobeat
