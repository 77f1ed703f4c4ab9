// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historyreader.h"

#include <stop_token>

class QIODevice;

namespace neobeat {

/// The kinds of file that can be exported.
enum class ExportFormat {
    Csv, ///< Everything, for spreadsheets and for importing again.
    JsonLines, ///< Everything, for programs and for importing again.
    Tcx, ///< Readings only, for sports programs.
    Fit, ///< Readings and RR intervals, for sports programs; whole seconds and milliseconds.
};

/// What is to be written, and where.
struct ExportRequest
{
    QString file; ///< Replaced as a whole when all is written, otherwise untouched; a pipe or device is written into.
    ExportFormat format = ExportFormat::Csv;
    QString address; ///< The watch; not needed for an activity.
    TimeRange range = TimeRange::everything(); ///< Ignored for an activity.
    qint64 activity = 0; ///< ActivityEntry::id, or 0 for the range.
};

/// What was written.
struct ExportSummary
{
    qint64 samples = 0; ///< Lines with a sample or a logged minute, track points or FIT records.
    qint64 intervals = 0; ///< RR intervals.
    qint64 readings = 0; ///< Those that contain a heart rate.
    LeftOut leftOut; ///< Impossible values that an earlier version stored; no import would accept them.
};

/// Writes a file in the calling thread; "-" is the standard output. NothingToExport, the failures of OutputFile,
/// Cancelled (a stop ends any wait at once), or the failures of the history.
Result<ExportSummary, Error> exportHistory(HistoryReader &reader, const ExportRequest &request,
                                           const Progress &progress = {}, const std::stop_token &stop = {});
/// Writes to an open device; request.file is ignored. FIT needs a device that can seek.
Result<ExportSummary, Error> exportHistory(HistoryReader &reader, const ExportRequest &request, QIODevice &device,
                                           const Progress &progress = {});

} // namespace neobeat
