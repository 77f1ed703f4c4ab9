// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "exchange/timereader.h"
#include "exchange/xmltokens.h"

#include <deque>

namespace neobeat {

/// Reads entries from an XML file of another program; a subclass knows its elements.
class XmlEntryReader : public EntryReader
{
public:
    Error next(Entry &entry) final;
    QString assumedZone() const final { return m_times.hasAssumedZone() ? zoneOfComputer() : QString(); }

protected:
    /// The device is open and outlives this.
    explicit XmlEntryReader(QIODevice &device)
        : m_xml(device)
    {
    }

    /// An element has begun; it is the current one of m_xml.
    virtual Error begin() = 0;
    /// It has ended, and has its text.
    virtual Error finish() = 0;

    XmlTokens m_xml;
    TimeReader m_times;
    std::deque<Entry> m_ready; ///< Read, and given by the next calls.
};

} // namespace neobeat
