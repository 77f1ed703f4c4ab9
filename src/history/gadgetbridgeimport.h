// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sqliteconnection.h"
#include "history/acceptance.h"
#include "history/historywriter.h"

#include <functional>

namespace neobeat {

/// Called with the share that is done, 0 … 1, at least ten times a second; false ends the work as Cancelled.
using ImportProgress = std::function<bool(double share)>;

/// What was read.
struct GadgetbridgeSummary
{
    qint64 found = 0; ///< Readings in the file that may be kept; minutes without one do not count.
    qint64 added = 0; ///< Those that the history did not have.
    TimeRange range; ///< From the first reading to just after the last; empty without any.
    LeftOut leftOut; ///< What the file contains but may not be kept.
    Error problem; ///< Why it was not read to its end; what came before is counted. None when it was.
};

/// Adds the heart rates that Gadgetbridge fetched from watches, one a minute, from its exported database, in the
/// calling thread. Watches are identified by their address, so that the minutes join what was measured here. The file
/// is never changed; importing it twice changes nothing. ImportUnreadable, ImportUnknownFormat, Cancelled, or the
/// failures of the history; after something was read, as the summary's problem. What was added so far stays.
Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, const QString &file,
                                                      const ImportProgress &progress = {});
/// The same for an open database; when its stop token is triggered, Cancelled.
Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                                      const ImportProgress &progress = {});
/// The same without a history: counts what would be read, none of it as added.
Result<GadgetbridgeSummary, Error> countGadgetbridge(std::unique_ptr<SqliteConnection> source,
                                                     const ImportProgress &progress = {});

} // namespace neobeat
