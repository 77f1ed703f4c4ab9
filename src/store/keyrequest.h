// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QString>

#include <functional>
#include <optional>

namespace neobeat {

/// What is wanted of the desktop's key store.
struct KeyRequest
{
    /// What to do with the key of that address.
    enum class Verb {
        Read,
        Look, ///< Only whether there is one; asks nobody.
        Write, ///< Read back before it counts as done.
        Remove, ///< Looked for again before it counts as done.
        RemoveQuietly, ///< The same, but leaves alone what is locked.
    };

    Verb verb = Verb::Read;
    QString address;
    std::optional<AuthKey> key; ///< To write.

    /// The name under which the keys lie in the user's key store.
    static QString service() { return QStringLiteral("io.github.neobeat.Neobeat"); }
    /// Whether it may ask for a password.
    bool mayAsk() const { return verb != Verb::Look && verb != Verb::RemoveQuietly; }
    bool isRemoval() const { return verb == Verb::Remove || verb == Verb::RemoveQuietly; }
};

/// How a request ended.
struct KeyAnswer
{
    bool isKept = false; ///< There is an entry for that address; for Read and Look.
    std::optional<AuthKey> key; ///< For Read; empty when there is none, or what lies there is no key.
    Error error;
};

} // namespace neobeat
