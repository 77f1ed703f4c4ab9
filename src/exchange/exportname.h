// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"

#include <QList>
#include <QString>

#include <optional>

namespace neobeat {

/// The short name of a format, which is also its file name extension: "csv", "jsonl", "tcx", "fit".
QString shortName(ExportFormat format);
/// The format with that short name, ignoring case; nothing for any other word.
std::optional<ExportFormat> exportFormatNamed(const QString &name);
/// Every format, in the order in which they are offered.
const QList<ExportFormat> &exportFormats();

/// A file name for an activity, without a folder: "Neobeat 2026-11-20 18.30 Morning run.tcx". It is valid in every file
/// system.
QString suggestedFileName(const ActivityEntry &activity, ExportFormat format);
/// A file name for a range of time, without a folder: "Neobeat 2026-11-20.csv", "Neobeat 2026-11-01 to
/// 2026-11-30.csv"; for all of time "Neobeat.csv".
QString suggestedFileName(const TimeRange &range, ExportFormat format);

/// The request that writes an activity of the history into a folder, under its suggested name.
ExportRequest exportRequest(const ActivityEntry &activity, ExportFormat format, const QString &folder);

} // namespace neobeat
