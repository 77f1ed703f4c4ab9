// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <string>

namespace neobeat {

/// Renames a file of ours to a name that is not in use, and makes that last. FileMissing, FileDenied, ExportFailed.
Error renameFile(const QString &from, const QString &to);

/// Makes the name that a file got last: otherwise a power cut could bring the old one back. The path is one of the
/// system.
void syncName(const std::string &path);

/// Removes a file of ours; one that does not exist counts as removed. FileDenied, ExportFailed.
Error removeFile(const QString &path);

} // namespace neobeat
