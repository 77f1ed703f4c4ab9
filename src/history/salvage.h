// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sqliteconnection.h"
#include "history/acceptance.h"
#include "history/historywriter.h"

#include <functional>

namespace neobeat {

/// What was taken over.
struct SalvageSummary
{
    qint64 found = 0; ///< Samples, RR intervals and logged minutes that could be read and may be kept.
    qint64 added = 0; ///< Those that the history did not have.
    qint64 activities = 0; ///< Activities that the history did not have.
    TimeRange range; ///< From the first of them to just after the last; empty without any.
    LeftOut leftOut; ///< What could be read and may not be kept.
    Error problem; ///< Why it ended early; what was taken over before is counted. None when it did not.
};

/// True for a database that this program or another version of it has made.
bool isHistory(const SqliteConnection &source);

/// Takes over what can be read of another history file: a copy, one from another computer, one that was quarantined as
/// damaged or as too new. What is on damaged pages is left out, and so is what this version does not know. The file is
/// never changed; doing it twice changes nothing. ImportUnreadable when nothing can be read, Cancelled when progress
/// returns false or the stop token of the source is triggered, or the failures of the history; after something was
/// taken over, as the summary's problem. What was added so far stays.
Result<SalvageSummary, Error> salvageHistory(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                             const std::function<bool(double share)> &progress = {});

} // namespace neobeat
