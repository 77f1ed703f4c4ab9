// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"

namespace neobeat {

/// Writes one kind of file. It gets everything in the order of time, between begin() and end(), and keeps nothing.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    /// Comes first, once.
    virtual void begin() = 0;
    /// Gets each sample, with the session that it lies in; null in none.
    virtual void writeSample(const Sample &sample, const SessionEntry *session) = 0;
    /// Gets everything else; never a sample. What the format has no word for is left out.
    virtual void writeEntry(const Entry &entry) = 0;
    /// Comes last, once.
    virtual void end() = 0;
    /// Whether something could not be written; then it makes no sense to go on.
    virtual bool hasFailed() const = 0;
};

} // namespace neobeat
