// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historywriter.h"

#include <deque>
#include <functional>
#include <vector>

namespace neobeat {

/// Changes that wait to be written, in the order in which they came.
class WriteQueue
{
public:
    /// Writes something; called within a transaction, and again after a failure.
    using Change = std::function<Error(HistoryWriter &writer)>;

    void add(const WatchEntry &watch, const Sample &sample);
    void add(const WatchEntry &watch, const BeatRun &run);
    /// The change is about activities, or about data that is not shown anywhere yet.
    void add(Change change, bool aboutActivities);

    bool isEmpty() const { return m_items.empty(); }
    /// Number of waiting samples.
    qint64 sampleCount() const { return m_sampleCount; }
    /// From the first sample or heartbeat to just after the last; empty without any.
    TimeRange range() const;
    bool isAboutActivities() const;

    /// Writes all of it in one transaction; the queue keeps everything.
    Error writeTo(HistoryWriter &writer);
    void clear();
    /// Discards the oldest samples when there are more than the limit; returns how many were discarded.
    qint64 trimTo(qint64 limit);
    /// The same for RR intervals.
    qint64 trimBeatsTo(qint64 limit);

private:
    /// Consecutive samples and RR intervals of one watch, or another change.
    struct Item
    {
        WatchEntry watch;
        std::vector<Sample> samples;
        std::vector<BeatRun> runs;
        Change change; ///< Set for another change.
        bool aboutActivities = false;
    };

    /// The item to which values of that watch are added.
    Item &itemOf(const WatchEntry &watch);
    Error write(const Item &item, HistoryWriter &writer) const;

    std::deque<Item> m_items;
    qint64 m_sampleCount = 0;
    qint64 m_intervalCount = 0;
    bool m_isRepeated = false; ///< Writing was tried before; what a failed try wrote may have been stored nevertheless.
};

} // namespace neobeat
