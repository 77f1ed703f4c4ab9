// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historywriter.h"

#include <stop_token>

namespace neobeat {

/// What was read.
struct ImportSummary
{
    qint64 found = 0; ///< Samples, RR intervals and logged minutes in the file that may be kept.
    qint64 added = 0; ///< Those that the history did not have.
    qint64 activities = 0; ///< Activities that the history did not have.
    TimeRange range; ///< From the first to the last of them; empty without any.
    LeftOut leftOut; ///< What the file contains but may not be kept.
    qint64 import = 0; ///< ImportEntry::id, by which it can be undone; 0 when nothing was added.
};

/// Reads a file of ours (CSV, JSON Lines, another history file, also a damaged one) or a Gadgetbridge database,
/// recognized by its content, in the calling thread.
/// Existing entries are not changed, so importing twice changes nothing. Files of ours do not name the watch: their
/// samples are assigned to the given one, and without an address the result is ImportNeedsWatch. The failures of
/// InputFile, ImportUnreadable, ImportUnknownFormat, ImportEmpty, Cancelled (what was added so far stays; a stop ends
/// any wait at once), or the failures of the history.
Result<ImportSummary, Error> importHistory(HistoryWriter &writer, const QString &file, const WatchEntry &watch,
                                           const Progress &progress = {}, const std::stop_token &stop = {});

/// What would prevent an import, as far as the first bytes of the file show: the failures of InputFile,
/// ImportNeedsWatch. May block as long as the file does not respond, or until a stop.
Error lookAtImport(const QString &file, const WatchEntry &watch, const std::stop_token &stop = {});

/// The same as importHistory() into the history file of that name.
Result<ImportSummary, Error> importIntoFile(const QString &historyFile, const QString &file, const WatchEntry &watch,
                                            const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace neobeat
