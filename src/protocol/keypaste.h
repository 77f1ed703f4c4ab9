// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QList>
#include <QString>

#include <optional>

namespace neobeat {

/// One watch of a pasted huami-token output that has a usable key.
struct KeyCandidate
{
    QString address; ///< Upper-case with colons; empty when the text named none.
    AuthKey key;
    std::optional<bool> active; ///< Whether the account calls the watch active; empty when not said.
};

/// One watch of a pasted text whose key cannot be used, and why.
struct RefusedKey
{
    QString address; ///< Upper-case with colons; empty when the text named none.
    KeyProblem problem;

    bool operator==(const RefusedKey &other) const = default;
};

/// What a typed or pasted text holds: one key, the output of huami-token in any of its shapes, or nothing usable.
struct KeyPaste
{
    QList<KeyCandidate> candidates; ///< In the order of the text, active ones first; no key twice for one address.
    QList<RefusedKey> refused; ///< Tool output only: keys that cannot be used, in the order of the text.
    std::optional<KeyProblem> problem; ///< Set when candidates is empty: the one thing to tell; see also problemFor().
    int digits = 0; ///< Hex digits counted so far when the text is a single key, else 0; for "30 of 32".
    bool isToolOutput = false; ///< True when the text is more than a key alone.

    /// Reads the text. Values on lines that say "Token", "app_token" or "login_token" are never taken for keys.
    static KeyPaste parse(const QString &text);
    /// The candidate to take without asking: the one with this address, or the only one when the text names no address
    /// for it. Of several keys for one address the only active one counts. nullptr when the user has to pick, or when
    /// no candidate fits the address. An empty address fits the only candidate, whatever watch it names.
    const KeyCandidate *choose(const QString &address) const;
    /// Why there is no key for the watch with this address: what is wrong with its own key, else problem. Empty when
    /// there is a candidate for it, or when the text has keys but does not mention this watch.
    std::optional<KeyProblem> problemFor(const QString &address) const;
};

} // namespace neobeat
