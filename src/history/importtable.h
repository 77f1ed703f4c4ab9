// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"
#include "history/database.h"
#include "history/importentry.h"
#include "history/importplaces.h"

#include <functional>
#include <span>
#include <vector>

namespace neobeat {

/// What an import can have added. The numbers are stored in the file; never change their meaning.
enum class ImportedKind {
    Samples = 0,
    Minutes = 1,
    Intervals = 2,
    Battery = 3,
    Gaps = 4,
    Activities = 5, ///< By their ids, as watches; all others by watch, hour and moment.
    Watches = 6,
};

/// All imports, the latest first.
Result<QList<ImportEntry>, Error> readImports(Database &database);
/// One of them; id 0 when there is none with that id.
Result<ImportEntry, Error> readImport(Database &database, qint64 id);
/// Creates the row of one that begins; nothing is added yet. Returns its id.
Result<qint64, Error> insertImport(Database &database, const ImportEntry &import);
/// It is over. One that added nothing leaves no row; false for that.
Result<bool, Error> closeImport(Database &database, qint64 id, bool isComplete, const QString &zone);
Error deleteImport(Database &database, qint64 id);

/// Notes what an import added: the moments of new entries of a watch, in order. Within the transaction that adds them.
Error noteImported(Database &database, qint64 import, ImportedKind kind, int watch, std::span<const qint64> times);
/// The same for RR intervals.
Error noteImportedBeats(Database &database, qint64 import, int watch, std::span<const BeatRun> runs);
/// The same for an activity or a watch.
Error noteImportedRow(Database &database, qint64 import, ImportedKind kind, qint64 id, const TimeRange &range);

/// The RR intervals that are there of those that an import added within an hour.
Result<std::vector<BeatRun>, Error> importedBeats(Database &database, int watch, qint64 hourStart,
                                                  std::span<const importplaces::Beats> beats);

/// What is about to be erased is of no import any more, because what comes there later is not. Within the transaction
/// that erases it, and before.
Error forgetImported(Database &database, int watch, const TimeRange &range);
/// The same for one moment of one kind, which is replaced.
Error forgetImported(Database &database, ImportedKind kind, int watch, qint64 time);
/// Imports of which nothing is left, after something was erased, leave no row.
Error forgetEmptyImports(Database &database);

/// HistoryDamaged for places that are not what this program writes.
Error damagedImport();

} // namespace neobeat
