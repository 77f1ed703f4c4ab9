// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"

#include <QString>
#include <QStringList>

namespace neobeat {

/// The displayed name of the format: "CSV", "JSON Lines", "TCX", "FIT".
QString formatName(ExportFormat format);
/// What a format is good for, one sentence.
QString formatHint(ExportFormat format);
/// The names of all formats, in the order of exportFormats().
QStringList formatNames();

} // namespace neobeat
