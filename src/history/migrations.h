// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"

namespace neobeat {

/// The version of the file's layout that this program writes (PRAGMA user_version).
constexpr int schemaVersion = 4;

/// What version the file has: 0 for a new, empty one. HistoryNewer, HistoryForeign, HistoryDamaged.
Result<int, Error> fileVersion(Database &database);

/// Looks through all of the file; HistoryDamaged when it does not hold together.
Error checkFile(Database &database);

/// Brings a file up to the present version, one step at a time, each in a transaction of its own: a step that fails
/// leaves the file as it was before it.
Error migrate(Database &database);

} // namespace neobeat
