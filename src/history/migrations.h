// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"

namespace neobeat {

/// The version of the file's layout that this program writes (PRAGMA user_version).
constexpr int schemaVersion = 6;

/// The version of the file's layout: 0 for a new, empty one. HistoryNewer, HistoryForeign, HistoryDamaged.
Result<int, Error> fileVersion(Database &database);

/// Checks all of the file; HistoryDamaged when it is not consistent.
Error checkFile(Database &database);

/// Migrates a file to the current version, one step at a time, each in a transaction of its own: a step that fails
/// leaves the file as it was before it.
Error migrate(Database &database);

} // namespace neobeat
