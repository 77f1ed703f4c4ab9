// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace neobeat {

/// Renames a file of ours to a name that is not in use. FileMissing, FileDenied, ExportFailed.
Error renameFile(const QString &from, const QString &to);

/// Removes a file of ours; one that does not exist counts as removed. FileDenied, ExportFailed.
Error removeFile(const QString &path);

} // namespace neobeat
