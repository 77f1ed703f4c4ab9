// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/importentry.h"

#include <functional>

namespace neobeat {

/// Takes out what an import added, and only that, with the aggregates, and returns the import; id 0 when there is none
/// with that id. Cancelled when `goesOn`, called with the share that is done, 0 … 1, returns false. Within a
/// transaction.
Result<ImportEntry, Error> undoImport(Database &database, qint64 id, const std::function<bool(double share)> &goesOn);

} // namespace neobeat
