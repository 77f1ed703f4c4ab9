// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/acceptance.h"
#include "history/database.h"
#include "history/historywriter.h"

#include <QHash>

#include <functional>

namespace neobeat {

/// A watch of another history, and the stretch in which it was measured there.
struct SalvagedWatch
{
    WatchEntry watch;
    TimeRange measured; ///< Empty without samples.
};

/// By the number that the other file gives to the watch.
using SalvagedWatches = QHash<qint64, SalvagedWatch>;

/// The watches of another history, as far as they can be ours: those with an address.
Result<QList<WatchEntry>, Error> readSalvagedWatches(Database &source, Acceptance &acceptance);

/// Takes over everything but samples that can be read and may be kept, some hundred rows in each transaction and each
/// row read once. What cannot be read, or is not there in an early layout, is left out. How many sessions are new;
/// Cancelled as soon as `goesOn` says false, or what the history says.
Result<qint64, Error> salvageEntries(HistoryWriter &writer, Database &source, const SalvagedWatches &watches,
                                     Acceptance &acceptance, const std::function<bool()> &goesOn);

} // namespace neobeat
