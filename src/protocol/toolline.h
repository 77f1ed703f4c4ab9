// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace neobeat {

/// One line of a pasted text, taken apart without knowing the lines around it.
struct ToolLine
{
    QString address; ///< Upper-case with colons; empty when the line names none.
    QStringList keyTexts; ///< What may be keys, as AuthKey::fromText() takes them; best guess first.
    std::optional<bool> active; ///< "Active: Yes" or "No".
    QStringList cells; ///< The trimmed columns of a table row, else empty.
    bool startsWatch = false; ///< "Device 1:" or a "MAC" without an address: what came before belongs to another watch.
    bool hasKeyLabel = false; ///< "Key:", "auth_key =" or the like stands in it.
    bool saysNoWatches = false; ///< "No bound devices found."

    /// True when it has at least two columns with something in them.
    bool isTableRow() const;
    /// True when the line looks like part of a tool's output, whether or not it holds a key.
    bool isToolOutput() const;

    static ToolLine read(const QString &line);
};

/// Matches the address of a watch: six pairs with colons or dashes, and not a part of a longer row of pairs such as a
/// key written in pairs.
const QRegularExpression &addressPattern();

} // namespace neobeat
