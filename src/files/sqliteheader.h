// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// What the first bytes of an SQLite file contain.
struct SqliteHeader
{
    static constexpr qsizetype size = 100;
    /// The application id of Neobeat's histories ("NeoB").
    static constexpr quint32 neobeat = 0x4e656f42;

    quint32 userVersion = 0;
    quint32 applicationId = 0; ///< Which program the file belongs to; 0 when not set.

    /// Empty when the file does not begin like an SQLite database.
    static std::optional<SqliteHeader> parse(QByteArrayView begin);
};

/// Whether a file begins like an SQLite database; 16 bytes are enough.
bool beginsLikeSqlite(QByteArrayView begin);

} // namespace neobeat
