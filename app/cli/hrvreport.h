// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "hrv/variability.h"

namespace neobeat::cli {

/// type "range", watch, and the fields of a part: for the whole range. The figures are those of times in milliseconds
/// since 1970.
Report hrvReportOfRange(const hrv::Variability &figures, const QString &watch);

/// type "part", from, to, intervals, corrected (the share, 0 to 1), method, meanNn, sdnn, rmssd, pnn50, lf, hf, lfHf
/// (each or null), noTime and noFrequency (why the figures are missing, or null).
Report hrvReportOfPart(const hrv::Variability &figures);

} // namespace neobeat::cli
