// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historyreader.h"

#include <stop_token>

class QIODevice;

namespace neobeat {

/// The kinds of file that others read.
enum class ExportFormat {
    Csv, ///< Everything, for spreadsheets and for reading back.
    JsonLines, ///< Everything, for programs and for reading back.
    Tcx, ///< Readings only, for sports programs.
    Fit, ///< Readings only, for sports programs; whole seconds.
};

/// What shall be written where.
struct ExportRequest
{
    QString file; ///< Replaced as a whole when all is written, untouched when not; a pipe or device is written into.
    ExportFormat format = ExportFormat::Csv;
    QString address; ///< The watch; not needed for a session.
    TimeRange range = TimeRange::everything(); ///< Ignored for a session.
    qint64 session = 0; ///< SessionEntry::id, or 0 for the range.
};

/// What was written.
struct ExportSummary
{
    qint64 samples = 0; ///< Lines, track points or records.
    qint64 readings = 0; ///< Those of them that hold a heart rate.
    LeftOut leftOut; ///< What an earlier version stored and what is not possible; no import would take it.
};

/// Writes a file in the calling thread; "-" is the standard output. NothingToExport, the failures of OutputFile,
/// Cancelled (a stop ends any wait at once), or what the history says.
Result<ExportSummary, Error> exportHistory(HistoryReader &reader, const ExportRequest &request,
                                           const Progress &progress = {}, const std::stop_token &stop = {});
/// Writes to what is open already; request.file is ignored. Fit needs a device that can seek.
Result<ExportSummary, Error> exportHistory(HistoryReader &reader, const ExportRequest &request, QIODevice &device,
                                           const Progress &progress = {});

} // namespace neobeat
