// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/entry.h"

#include <QIODevice>

#include <memory>

namespace neobeat {

/// Reads one of our own files, line by line.
class EntryReader
{
public:
    virtual ~EntryReader() = default;

    /// Reads the next line into the entry, which is nothing at the end of the file. Values and times are not checked
    /// (see Acceptance). ImportUnreadable with the number of the line and what is wrong with it.
    virtual Error next(Entry &entry) = 0;

    /// What the format is called in ImportEntry::format.
    virtual QString format() const = 0;
    /// The time zone in which times without one were understood so far; empty without such.
    virtual QString assumedZone() const { return {}; }

    /// The reader for one of our files, recognized by its beginning; null for any other file. The device is open, at
    /// its start, and outlives the reader.
    static std::unique_ptr<EntryReader> forFile(QIODevice &device);

protected:
    /// The failure at a line, counted from 1.
    static Error unreadable(qint64 line, const QString &what);
};

} // namespace neobeat
