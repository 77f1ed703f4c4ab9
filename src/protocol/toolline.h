// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace neobeat {

/// One line of a pasted text, parsed without its context.
struct ToolLine
{
    QString address; ///< Upper-case with colons; empty when the line has none.
    QStringList keyTexts; ///< Possible keys, as accepted by AuthKey::fromText(); best guess first.
    std::optional<bool> active; ///< "Active: Yes" or "No".
    QStringList cells; ///< The trimmed columns of a table row, else empty.
    bool startsWatch = false; ///< "Device 1:" or a "MAC" without an address: what came before belongs to another watch.
    bool hasKeyLabel = false; ///< It contains "Key:", "auth_key =" or the like.
    bool saysNoWatches = false; ///< "No bound devices found."

    /// True when at least two columns are not empty.
    bool isTableRow() const;
    /// True when the line looks like part of a tool's output, whether or not it contains a key.
    bool isToolOutput() const;

    static ToolLine read(const QString &line);
};

/// Matches the address of a watch: six pairs with colons or dashes that are not part of a longer row of pairs, such as
/// a key written in pairs.
const QRegularExpression &addressPattern();

} // namespace neobeat
