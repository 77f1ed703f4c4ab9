// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// What the first bytes of an SQLite file say.
struct SqliteHeader
{
    static constexpr qsizetype size = 100;
    /// The application id of Neobeat's histories ("NeoB").
    static constexpr quint32 neobeat = 0x4e656f42;

    quint32 userVersion = 0;
    quint32 applicationId = 0; ///< Whose file it is; 0 when nobody has said.

    /// Nothing when the file does not begin like one of SQLite.
    static std::optional<SqliteHeader> parse(QByteArrayView begin);
};

/// Whether a file begins as SQLite's do; 16 bytes are enough.
bool beginsLikeSqlite(QByteArrayView begin);

} // namespace neobeat
