// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"

namespace neobeat {

/// Writes one kind of file. It gets everything in the order of time, between begin() and end(), and stores nothing.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    /// Called first, once.
    virtual void begin() = 0;
    /// Called for each sample, with the activity that it belongs to; null for none.
    virtual void writeSample(const Sample &sample, const ActivityEntry *activity) = 0;
    /// Called for everything else, logged minutes included; never a sample. What the format cannot express is left out.
    virtual void writeEntry(const Entry &entry) = 0;
    /// Called last, once.
    virtual void end() = 0;
    /// Whether writing failed; then there is no point in going on.
    virtual bool hasFailed() const = 0;
};

} // namespace neobeat
