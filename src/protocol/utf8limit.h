// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace neobeat {

/// The first bytes of valid UTF-8, at most that many, without half a character at the end.
inline QByteArray utf8Limited(const QByteArray &utf8, qsizetype limit)
{
    if (utf8.size() <= limit)
        return utf8;
    qsizetype end = limit;
    while (end > 0 && (quint8(utf8.at(end)) & 0xc0) == 0x80)
        --end;
    return utf8.first(end);
}

} // namespace neobeat
