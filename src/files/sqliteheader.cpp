// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sqliteheader.h"

#include <QtEndian>

namespace neobeat {

bool beginsLikeSqlite(QByteArrayView begin)
{
    constexpr QByteArrayView mark("SQLite format 3", 16); // including the NUL
    return begin.startsWith(mark);
}

std::optional<SqliteHeader> SqliteHeader::parse(QByteArrayView begin)
{
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    if (begin.size() < size || !beginsLikeSqlite(begin))
        return {};
    return SqliteHeader{qFromBigEndian<quint32>(begin.data() + userVersionAt),
                        qFromBigEndian<quint32>(begin.data() + applicationIdAt)};
}

} // namespace neobeat
