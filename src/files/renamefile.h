// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace neobeat {

/// Gives a file of ours another name, which nothing may have yet. FileMissing, FileDenied, ExportFailed.
Error renameFile(const QString &from, const QString &to);

/// Removes a file of ours; one that is not there is removed already. FileDenied, ExportFailed.
Error removeFile(const QString &path);

} // namespace neobeat
