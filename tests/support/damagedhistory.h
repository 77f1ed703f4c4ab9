// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historywriter.h"

#include <QFile>

namespace neobeat::test {

/// Makes a history and damages it behind the header that identifies it, since a file that never was a history is a
/// different case. Returns whether it could be written.
inline bool makeDamagedHistory(const QString &name)
{
    constexpr qint64 headerSize = 100;
    if (!HistoryWriter::open(name))
        return false;
    QFile file(name);
    return file.open(QFile::ReadWrite) && file.seek(headerSize) && file.write(QByteArray(20'000, 'x')) == 20'000;
}

} // namespace neobeat::test
