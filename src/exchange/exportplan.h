// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"
#include "exchange/exporthistory.h"
#include "exchange/laps.h"
#include "history/acceptance.h"

#include <optional>
#include <vector>

namespace neobeat {

/// Tells which session a moment lies in; of several the one that began last. Quick when the moments come in order.
class SessionFinder
{
public:
    explicit SessionFinder(QList<SessionEntry> sessions = {});

    /// The session at that moment; null when there is none. Valid as long as this.
    const SessionEntry *at(qint64 time);

private:
    /// From then on until the next change the answer is the same.
    struct Change
    {
        qint64 time = 0;
        qsizetype session = -1; ///< Its place in m_sessions; -1 for none.
    };

    void findChanges();

    QList<SessionEntry> m_sessions; ///< In the order of their start.
    std::vector<Change> m_changes; ///< In the order of time.
    TimeRange m_known; ///< Where the answer is m_answer.
    const SessionEntry *m_answer = nullptr;
};

/// What an export is about, but for the samples, which are read as they are written.
struct ExportPlan
{
    WatchEntry watch;
    TimeRange range; ///< What was asked for.
    TimeRange samples; ///< The part of it in which samples may be; empty when there are none.
    std::optional<SessionEntry> session; ///< When it is about one.
    QList<SessionEntry> sessions; ///< Those that touch the range.
    std::vector<Entry> entries; ///< Everything but samples, in the order of time.
    Acceptance acceptance; ///< Of what is written, so that every file can be read back.
};

/// Looks up what was asked for; NothingToExport when the history does not know it, or what the history says.
Result<ExportPlan, Error> planExport(HistoryReader &reader, const ExportRequest &request);

/// The moment at which an entry stands.
qint64 timeOf(const Entry &entry);

} // namespace neobeat
