// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historywriter.h"

#include <deque>
#include <functional>
#include <vector>

namespace neobeat {

/// What waits to be written, in the order in which it came.
class WriteQueue
{
public:
    /// Writes something; called within a transaction, again after a failure.
    using Change = std::function<Error(HistoryWriter &writer)>;

    void add(const WatchEntry &watch, const Sample &sample);
    /// The change is about sessions, or about something that nobody looks at yet.
    void add(Change change, bool aboutSessions);

    bool isEmpty() const { return m_items.empty(); }
    /// How many samples wait.
    qint64 sampleCount() const { return m_sampleCount; }
    /// From the first to just behind the last sample; empty without one.
    TimeRange range() const;
    bool isAboutSessions() const;

    /// Writes all of it as one transaction; nothing is taken out.
    Error writeTo(HistoryWriter &writer);
    void clear();
    /// Gives up the oldest samples when there are more than so many; returns how many were given up.
    qint64 trimTo(qint64 limit);

private:
    /// Samples of one watch that came without anything between them, or something else.
    struct Item
    {
        WatchEntry watch;
        std::vector<Sample> samples;
        Change change; ///< Set when it is something else.
        bool aboutSessions = false;
    };

    Error write(const Item &item, HistoryWriter &writer) const;

    std::deque<Item> m_items;
    qint64 m_sampleCount = 0;
    bool m_isRepeated = false; ///< It was tried to write some of it; what a failed try wrote may be there all the same.
};

} // namespace neobeat
