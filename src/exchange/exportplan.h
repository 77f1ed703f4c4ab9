// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"
#include "exchange/exporthistory.h"
#include "exchange/laps.h"
#include "history/acceptance.h"

#include <optional>
#include <vector>

namespace neobeat {

/// Finds the activity that a moment is in; of several the one that began last. Fast when the moments come in order.
class ActivityFinder
{
public:
    explicit ActivityFinder(QList<ActivityEntry> activities = {});

    /// The activity at that moment; null when there is none. Valid as long as this object.
    const ActivityEntry *at(qint64 time);

private:
    /// From then on until the next change the answer is the same.
    struct Change
    {
        qint64 time = 0;
        qsizetype activity = -1; ///< Its index in m_activities; -1 for none.
    };

    void findChanges();

    QList<ActivityEntry> m_activities; ///< In the order of their start.
    std::vector<Change> m_changes; ///< In the order of time.
    TimeRange m_known; ///< The range in which the answer is m_answer.
    const ActivityEntry *m_answer = nullptr;
};

/// The content of an export, except for samples, RR intervals and logged minutes, which are read while they are
/// written.
struct ExportPlan
{
    WatchEntry watch;
    TimeRange range; ///< The requested range.
    TimeRange samples; ///< The part of it that may contain samples; empty when there are none.
    TimeRange minutes; ///< The part of it that may contain logged minutes; empty when there are none.
    TimeRange beats; ///< The part of it that may contain RR intervals; empty when there are none.
    std::optional<ActivityEntry> activity; ///< Set when one activity is exported.
    QList<ActivityEntry> activities; ///< Those that overlap the range.
    std::vector<Entry> entries; ///< Everything else, in the order of time.
    Acceptance acceptance; ///< For what is written, so that every file can be imported again.
};

/// Looks up what was requested; NothingToExport when the history does not contain it, or the failures of the history.
Result<ExportPlan, Error> planExport(HistoryReader &reader, const ExportRequest &request);

/// The time by which an entry is ordered.
qint64 timeOf(const Entry &entry);

} // namespace neobeat
