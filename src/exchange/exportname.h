// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"

#include <QList>
#include <QString>

#include <optional>

namespace neobeat {

/// The short name of a format, which is also the end of its file names: "csv", "jsonl", "tcx", "fit".
QString shortName(ExportFormat format);
/// The format of that short name, in any case; nothing for any other word.
std::optional<ExportFormat> exportFormatNamed(const QString &name);
/// Every format, in the order in which it is offered.
const QList<ExportFormat> &exportFormats();

/// A file name for a session, without a folder: "Neobeat 2026-11-20 18.30 Morning run.tcx". It is valid in every file
/// system.
QString suggestedFileName(const SessionEntry &session, ExportFormat format);
/// A file name for a stretch of time, without a folder: "Neobeat 2026-11-20.csv", "Neobeat 2026-11-01 to
/// 2026-11-30.csv"; for all of time "Neobeat.csv".
QString suggestedFileName(const TimeRange &range, ExportFormat format);

/// What writes a session that is in the file under its suggested name into a folder.
ExportRequest exportRequest(const SessionEntry &session, ExportFormat format, const QString &folder);

} // namespace neobeat
