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
    qint64 found = 0; ///< Samples in the file that may be kept.
    qint64 added = 0; ///< Those that the history did not have.
    qint64 sessions = 0; ///< Sessions that the history did not have.
    TimeRange range; ///< From the first to the last sample; empty without any.
    LeftOut leftOut; ///< What the file says and what may not be kept.
};

/// Reads a file of ours (CSV, JSON Lines, another history file, also a damaged one) or a Gadgetbridge database, told
/// apart by content, in the calling thread.
/// What is there already stays as it is, so doing it twice changes nothing. Files of ours do not name the watch: their
/// samples go to that one, and without an address it is ImportNeedsWatch. The failures of InputFile, ImportUnreadable,
/// ImportUnknownFormat, ImportEmpty, Cancelled (what was added so far stays; a stop ends any wait at once), or what the
/// history says.
Result<ImportSummary, Error> importHistory(HistoryWriter &writer, const QString &file, const WatchEntry &watch,
                                           const Progress &progress = {}, const std::stop_token &stop = {});

/// What would keep an import from beginning, as far as the first bytes of the file tell: the failures of InputFile,
/// ImportNeedsWatch. May take as long as the file does not answer, or until a stop.
Error lookAtImport(const QString &file, const WatchEntry &watch, const std::stop_token &stop = {});

/// The same as importHistory() into the history file of that name.
Result<ImportSummary, Error> importIntoFile(const QString &historyFile, const QString &file, const WatchEntry &watch,
                                            const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace neobeat
