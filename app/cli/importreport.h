// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "history/importentry.h"

namespace neobeat::cli {

/// type "import", id, time, file, format, zone (or null), complete, from, to, and added: samples, intervals, minutes,
/// activities, battery, gaps.
Report importReport(const ImportEntry &import);

/// What it added, in words: "3600 samples, 1 activity"; kinds without any are left out.
QString importCountsText(const ImportCounts &added);

} // namespace neobeat::cli
