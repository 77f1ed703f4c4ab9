// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sqliteconnection.h"
#include "history/acceptance.h"
#include "history/historywriter.h"

#include <functional>

namespace neobeat {

/// Gets told how much is done, 0 … 1, at least ten times a second; false ends the work as Cancelled.
using ImportProgress = std::function<bool(double share)>;

/// What was read.
struct GadgetbridgeSummary
{
    qint64 found = 0; ///< Readings in the file that may be kept; minutes without one do not count.
    qint64 added = 0; ///< Those that the history did not have.
    TimeRange range; ///< From the first reading to just behind the last; empty without any.
    LeftOut leftOut; ///< What the file says and what may not be kept.
};

/// Adds the heart rates that Gadgetbridge fetched from watches, one a minute, from the database that it exports, in the
/// calling thread. Watches are known by their address, so that the minutes join what was measured here. The file is
/// never changed; doing it twice changes nothing. ImportUnreadable, ImportUnknownFormat, Cancelled (what was added so
/// far stays, as it does after every failure), or what the history says.
Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, const QString &file,
                                                      const ImportProgress &progress = {});
/// The same for a database that is open already; a stop of it is Cancelled.
Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                                      const ImportProgress &progress = {});

} // namespace neobeat
