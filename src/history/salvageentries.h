// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/acceptance.h"
#include "history/database.h"
#include "history/historywriter.h"

#include <QHash>

#include <functional>

namespace neobeat {

/// A watch of another history, and the range in which it was measured there.
struct SalvagedWatch
{
    WatchEntry watch;
    TimeRange measured; ///< Empty without samples.
};

/// What was taken over.
struct SalvagedEntries
{
    qint64 activities = 0; ///< New ones.
    Error problem; ///< Why it ended early; None when it did not.
};

/// By the id that the other file gives to the watch.
using SalvagedWatches = QHash<qint64, SalvagedWatch>;

/// The watches of another history that can be used here: those with an address.
Result<QList<WatchEntry>, Error> readSalvagedWatches(Database &source, Acceptance &acceptance);

/// Takes over everything except samples that can be read and may be kept, some hundred rows in each transaction and
/// each row read once. What cannot be read, or does not exist in an early layout, is left out. The problem is Cancelled
/// as soon as `goesOn` returns false, or a failure of the history.
SalvagedEntries salvageEntries(HistoryWriter &writer, Database &source, const SalvagedWatches &watches,
                               Acceptance &acceptance, const std::function<bool()> &goesOn);

} // namespace neobeat
