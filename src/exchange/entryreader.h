// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/entry.h"

#include <QIODevice>

#include <memory>

namespace neobeat {

/// Reads what one of our own files holds, line by line.
class EntryReader
{
public:
    virtual ~EntryReader() = default;

    /// Reads the next line into the entry, which is nothing at the end of the file, and whose values and times may be
    /// any (see Acceptance). ImportUnreadable with the number of the line and what is wrong with it.
    virtual Error next(Entry &entry) = 0;

    /// The reader for a file of ours, told by how it begins; none for any other file. The device is open, at its start,
    /// and outlives the reader.
    static std::unique_ptr<EntryReader> forFile(QIODevice &device);

protected:
    /// The failure of a line, from 1.
    static Error unreadable(qint64 line, const QString &what);
};

} // namespace neobeat
