// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QList>
#include <QString>

#include <optional>

namespace neobeat {

/// A watch in pasted huami-token output that has a usable key.
struct KeyCandidate
{
    QString address; ///< Upper-case with colons; empty when the text has none.
    AuthKey key;
    std::optional<bool> active; ///< Whether the account lists the watch as active; empty when not stated.
};

/// A watch in a pasted text whose key cannot be used, and why.
struct RefusedKey
{
    QString address; ///< Upper-case with colons; empty when the text has none.
    KeyProblem problem;

    bool operator==(const RefusedKey &other) const = default;
};

/// The content of a typed or pasted text: one key, the output of huami-token in any of its formats, or nothing usable.
struct KeyPaste
{
    QList<KeyCandidate> candidates; ///< In the order of the text, active ones first; no key twice for one address.
    QList<RefusedKey> refused; ///< Tool output only: keys that cannot be used, in the order of the text.
    std::optional<KeyProblem> problem; ///< Set when candidates is empty: the problem to report; see also problemFor().
    int digits = 0; ///< Hex digits counted so far when the text is a single key, else 0; for "30 of 32".
    bool isToolOutput = false; ///< True when the text is more than just a key.

    /// Parses the text. Values on lines that contain "Token", "app_token" or "login_token" are never taken for keys.
    static KeyPaste parse(const QString &text);
    /// The candidate to take without asking: the one with this address, or the only one when the text has no address
    /// for it. Of several keys for one address the only active one counts. nullptr when the user has to choose, or when
    /// no candidate matches the address. An empty address matches the only candidate, whatever its address.
    const KeyCandidate *choose(const QString &address) const;
    /// Why there is no key for the watch with this address: the problem with its own key, else problem. Empty when
    /// there is a candidate for it, or when the text has keys but does not mention this watch.
    std::optional<KeyProblem> problemFor(const QString &address) const;
};

} // namespace neobeat
