// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"

#include <QString>

#include <functional>
#include <optional>

namespace neobeat {

/// A request to the desktop's key store.
struct KeyRequest
{
    /// What to do with the key for that address.
    enum class Verb {
        Read,
        Look, ///< Only checks whether there is one; never prompts.
        Write, ///< Read back before it counts as done.
        Remove, ///< Searched for again before it counts as done.
        RemoveQuietly, ///< The same, but leaves locked items alone.
    };

    Verb verb = Verb::Read;
    QString address;
    std::optional<AuthKey> key; ///< The key to write.

    /// The service name of the keys in the user's key store.
    static QString service() { return QStringLiteral("io.github.neobeat.Neobeat"); }
    /// Whether it may prompt for a password.
    bool mayAsk() const { return verb != Verb::Look && verb != Verb::RemoveQuietly; }
    bool isRemoval() const { return verb == Verb::Remove || verb == Verb::RemoveQuietly; }
};

/// The result of a request.
struct KeyAnswer
{
    bool isKept = false; ///< There is an entry for that address; for Read and Look.
    std::optional<AuthKey> key; ///< For Read; empty when there is none, or what is stored is not a key.
    Error error;
};

} // namespace neobeat
