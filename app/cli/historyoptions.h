// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/exporthistory.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace neobeat::cli {

/// What `export` and `import` were told.
struct HistoryOptions
{
    QString file; ///< Written or read; "-" is the standard output.
    ExportFormat format = ExportFormat::Csv;
    TimeRange range = TimeRange::everything();
    qint64 activity = 0; ///< Number of the activity to export; 0 for the range.
    bool lastActivity = false; ///< Export the activity that began last.
};

/// Reads what `export` was told; the text is a mistake in the command line.
Result<HistoryOptions, QString> readExportOptions(const QCommandLineParser &parser);

/// Reads the words behind `import`; the text is a mistake in the command line.
Result<HistoryOptions, QString> readImportWords(const QStringList &words);

} // namespace neobeat::cli
