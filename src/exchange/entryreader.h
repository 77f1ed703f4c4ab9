// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/entry.h"

#include <QIODevice>

#include <memory>

namespace neobeat {

/// Reads a file of ours or of another program, entry by entry.
class EntryReader
{
public:
    virtual ~EntryReader() = default;

    /// Reads the next entry, which is nothing at the end of the file. Values and times are not checked (see
    /// Acceptance). ImportUnreadable with the place and what is wrong there.
    virtual Error next(Entry &entry) = 0;

    /// What the format is called in ImportEntry::format.
    virtual QString format() const = 0;
    /// After next() has failed: whether it may be called again, for what follows the place that could not be read.
    virtual bool canGoOn() const { return false; }
    /// The time zone in which times without one were understood so far; empty without such.
    virtual QString assumedZone() const { return {}; }

    /// The reader for a file, recognized by its beginning; null for one of no known kind, and for databases and
    /// archives. The device is open, at its start, and outlives the reader. The name of the file, where there is one,
    /// only decides what its content leaves open.
    static std::unique_ptr<EntryReader> forFile(QIODevice &device, const QString &fileName = {});

protected:
    static QString zoneOfComputer();
    /// The failure at a line, counted from 1.
    static Error unreadable(qint64 line, const QString &what);
};

} // namespace neobeat
