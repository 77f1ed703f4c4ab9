// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace neobeat {

/// A request to the desktop's key store.
struct KeyRequest
{
    /// What to do with the secret of that entry.
    enum class Verb {
        Read,
        Look, ///< Only checks whether there is one; never prompts.
        Write, ///< Read back before it counts as done.
        Remove, ///< Searched for again before it counts as done.
        RemoveQuietly, ///< The same, but leaves locked items alone.
    };

    Verb verb = Verb::Read;
    QString entry; ///< The address of a watch, or the name of another secret.
    QByteArray secret; ///< What to write, UTF-8.

    /// The service name of the entries in the user's key store.
    static QString service() { return QStringLiteral("io.github.neobeat.Neobeat"); }
    /// Whether it may prompt for a password.
    bool mayAsk() const { return verb != Verb::Look && verb != Verb::RemoveQuietly; }
    bool isRemoval() const { return verb == Verb::Remove || verb == Verb::RemoveQuietly; }
};

/// The result of a request.
struct KeyAnswer
{
    bool isKept = false; ///< There is an entry of that name; for Remove, there was one.
    std::optional<QByteArray> secret; ///< For Read; empty when there is none.
    Error error;
};

} // namespace neobeat
